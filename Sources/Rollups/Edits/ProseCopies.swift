internal import AnnualReports

/// Compares what the running texts of reports say.
struct ProseCopies {
  /// How much of a text stands in another.
  struct Match {
    let shared: Int
    let total: Int
  }

  /// The fewest sentences that tell anything.
  private static let fewest = 8
  /// Sentences that more reports share are taken from a model that all follow.
  private static let mostHolders = 30

  /// By record: its sentences but for those that many reports share.
  private var sketches: [Int32: ProseSketch] = [:]
  private var holders: [UInt64: [Int32]] = [:]

  /// Takes the sketches by the places of their reports among the records.
  init(_ sketches: [Int32: ProseSketch]) {
    for (record, sketch) in sketches {
      for sentence in sketch.sentences { holders[sentence, default: []].append(record) }
    }
    holders = holders.filter { $0.value.count <= Self.mostHolders }
    self.sketches = sketches.mapValues { sketch in
      ProseSketch(sentences: sketch.sentences.filter { holders[$0] != nil })
    }
  }

  /// What a report's text shares with another, if it is a copy; nil where it is none, or too short
  /// to tell.
  func match(_ record: Int32, _ other: Int32) -> Match? {
    guard let one = sketches[record], let two = sketches[other] else { return nil }
    return Self.match(one.shared(with: two), of: one.sentences.count)
  }

  private static func match(_ shared: Int, of total: Int) -> Match? {
    total >= fewest && shared * 5 >= total * 4 ? Match(shared: shared, total: total) : nil
  }

  /// Of some reports, the one whose text a report shares most, if it is a copy; of equals the first
  /// that `precedes` gives.
  func closest(
    to record: Int32, among isCandidate: (Int32) -> Bool, precedes: (Int32, Int32) -> Bool
  ) -> (other: Int32, match: Match)? {
    guard let sketch = sketches[record], sketch.sentences.count >= Self.fewest else { return nil }
    var counts: [Int32: Int] = [:]
    for sentence in sketch.sentences {
      for other in holders[sentence, default: []] where other != record {
        counts[other, default: 0] += 1
      }
    }
    let best = counts.filter { isCandidate($0.key) }.min { one, other in
      one.value != other.value ? one.value > other.value : precedes(one.key, other.key)
    }
    guard let best else { return nil }
    return Self.match(best.value, of: sketch.sentences.count).map { (best.key, $0) }
  }
}
