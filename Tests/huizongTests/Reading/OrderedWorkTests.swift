import Testing

@testable import huizong

/// Keeps what it is given; refuses one number.
private struct Keeper: OrderedConsumer {
  struct Refusal: Error {}

  var kept: [Int] = []
  var finished = 0
  var refused = -1

  mutating func take(_ piece: [Int]) throws {
    if piece.contains(refused) { throw Refusal() }
    kept += piece
  }
}

@Suite struct OrderedWorkTests {
  @Test(arguments: [0, 1, 2, 17, 1000], [1, 2, 4, 9])
  func keepsTheOrder(_ count: Int, _ threads: Int) throws {
    let keeper = try OrderedWork(count: count, threads: threads).run(
      into: Keeper(), makeWorker: { 0 }, work: { _, batch in Array(batch) },
      finish: { _, keeper in keeper.finished += 1 })
    #expect(keeper.kept == Array(0..<count))
    #expect(keeper.finished == max(1, min(threads, count)))
  }

  @Test(arguments: [1, 4])
  func endsWithTheFirstError(_ threads: Int) {
    #expect(throws: Keeper.Refusal.self) {
      _ = try OrderedWork(count: 1000, threads: threads).run(
        into: Keeper(refused: 70), makeWorker: { 0 }, work: { _, batch in Array(batch) })
    }
  }
}
