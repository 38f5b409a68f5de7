internal import Dispatch
internal import Synchronization

/// Takes what several threads made, piece by piece and in order.
protocol OrderedConsumer: Sendable {
  associatedtype Piece: Sendable

  /// Takes the next piece; an error ends the work.
  mutating func take(_ piece: Piece) throws
}

/// Work on numbered things, done in batches by several threads and handed on in order.
struct OrderedWork: Sendable {
  /// How many things there are.
  let count: Int
  /// How many threads work, at least 1.
  let threads: Int
  /// How many things make a batch: few enough that all threads get some, and that what a batch
  /// writes stays in the near memory of its processor until it is handed on.
  private let batch: Int

  /// Plans the work.
  init(count: Int, threads: Int) {
    self.count = count
    self.threads = max(1, min(threads, count))
    batch = max(1, min(4, count / (self.threads * 4)))
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
    work: @Sendable (inout Worker, Range<Int>) -> Consumer.Piece,
    finish: @Sendable (consuming Worker, inout Consumer) -> Void = { _, _ in }
  ) throws -> Consumer {
    let queue = TurnTaking(OrderedQueue(consumer))
    let next = Atomic<Int>(0)
    let credits = DispatchSemaphore(value: threads * 4)
    Threads.perform(threads) { _ in
      var worker = makeWorker()
      while true {
        // The batch that all others wait for is always in the hands of a thread: numbers are given
        // out in order, and only to those who hold a credit.
        credits.wait()
        let start = next.add(batch, ordering: .relaxed).oldValue
        guard start < count, !queue.withLock({ $0.hasFailed }) else { break }
        let piece = work(&worker, start..<min(start + batch, count))
        let taken = queue.withLock { $0.put(piece, number: start / batch) }
        for _ in 0..<taken { credits.signal() }
      }
      credits.signal()
      queue.withLock { finish(worker, &$0.consumer) }
    }
    return try queue.withLock { try $0.result() }
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
