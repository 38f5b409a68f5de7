internal import Dispatch

/// Takes what several threads made, piece by piece and in order.
protocol OrderedConsumer: Sendable {
  associatedtype Piece: Sendable

  /// Takes the next piece; an error ends the work.
  mutating func take(_ piece: Piece) throws
}

/// Hands out what there is to do, batch by batch, in the order in which it is to be handed on.
protocol BatchSource: Sendable {
  associatedtype Batch: Sendable

  /// The next batch; nothing at the end.
  mutating func next() -> Batch?
}

/// The numbers from 0, in batches.
struct NumberedBatches: BatchSource {
  private let count: Int
  private let size: Int
  private var start = 0

  fileprivate init(count: Int, size: Int) {
    self.count = count
    self.size = size
  }

  mutating func next() -> Range<Int>? {
    guard start < count else { return nil }
    defer { start += size }
    return start..<min(start + size, count)
  }
}

/// Work that is done in batches by several threads and handed on in order.
struct OrderedWork<Source: BatchSource>: Sendable {
  private let source: Source
  /// How many threads work, at least 1.
  private let threads: Int

  /// Plans work on what a source hands out, of which there are so many things in all.
  ///
  /// - Parameter source: Makes the source for batches of a size: few enough that all threads get some,
  ///   and that what a batch writes stays in the near memory of its processor until it is handed on.
  init(count: Int, threads: Int, _ source: (_ size: Int) -> Source) {
    self.threads = max(1, min(threads, count))
    self.source = source(max(1, min(4, count / (self.threads * 4))))
  }

  /// Plans work on numbered things.
  init(count: Int, threads: Int) where Source == NumberedBatches {
    self.init(count: count, threads: threads) { NumberedBatches(count: count, size: $0) }
  }

  /// Does the work and returns the consumer as it is in the end.
  ///
  /// No more than a few batches for each thread are kept waiting for an earlier one, however long
  /// that one takes.
  ///
  /// - Parameters:
  ///   - consumer: What takes the pieces, one after the other, from any thread.
  ///   - makeWorker: Makes what a thread keeps from batch to batch.
  ///   - work: Makes the piece of a batch.
  ///   - finish: Hands what a worker has gathered to the consumer; the order is left to chance.
  func run<Consumer: OrderedConsumer, Worker>(
    into consumer: Consumer, makeWorker: @Sendable () -> Worker,
    work: @Sendable (inout Worker, Source.Batch) -> Consumer.Piece,
    finish: @Sendable (consuming Worker, inout Consumer) -> Void = { _, _ in }
  ) throws -> Consumer {
    let queue = TurnTaking(OrderedQueue(consumer))
    let batches = TurnTaking(NumberedSource(source))
    let credits = DispatchSemaphore(value: threads * 4)
    Threads.perform(threads) { _ in
      var worker = makeWorker()
      while true {
        // The batch that all others wait for is always in the hands of a thread: numbers are given
        // out in order, and only to those who hold a credit.
        credits.wait()
        guard let (number, batch) = batches.withLock({ $0.next() }),
          !queue.withLock({ $0.hasFailed })
        else { break }
        let piece = work(&worker, batch)
        let taken = queue.withLock { $0.put(piece, number: number) }
        for _ in 0..<taken { credits.signal() }
      }
      credits.signal()
      queue.withLock { finish(worker, &$0.consumer) }
    }
    return try queue.withLock { try $0.result() }
  }
}

/// A source that counts its batches.
private struct NumberedSource<Source: BatchSource> {
  private var source: Source
  private var count = 0

  init(_ source: Source) {
    self.source = source
  }

  mutating func next() -> (number: Int, batch: Source.Batch)? {
    guard let batch = source.next() else { return nil }
    defer { count += 1 }
    return (count, batch)
  }
}

/// Pieces that wait for the ones before them.
private struct OrderedQueue<Consumer: OrderedConsumer> {
  var consumer: Consumer
  private var waiting: [Int: Consumer.Piece] = [:]
  private var next = 0
  private var failure: (any Error)?

  init(_ consumer: Consumer) {
    self.consumer = consumer
  }

  var hasFailed: Bool { failure != nil }

  /// Takes a piece and hands on all that are complete; returns how many.
  mutating func put(_ piece: Consumer.Piece, number: Int) -> Int {
    waiting[number] = piece
    var taken = 0
    while let ready = waiting.removeValue(forKey: next) {
      next += 1
      taken += 1
      guard failure == nil else { continue }
      do { try consumer.take(ready) } catch { failure = error }
    }
    return taken
  }

  func result() throws -> Consumer {
    if let failure { throw failure }
    return consumer
  }
}
