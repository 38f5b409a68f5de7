public import Documents

/// What the running text of a report says, a number for each sentence: enough to tell a copy.
///
/// Numbers, white space and marks do not count, so that a text in which only the figures were
/// changed is a copy. Short sentences and what stands between the figures of the tables are left out.
public struct ProseSketch: Hashable, Sendable {
  /// A hash of each sentence, ascending, each once.
  public let sentences: [UInt64]

  /// No shorter sentence tells one report from another, in characters.
  private static let shortest = 12

  /// A sketch that was written down.
  public init(sentences: some Sequence<UInt64>) {
    self.sentences = Set(sentences).sorted()
  }

  /// The sketch of a report's document.
  public init(_ report: Report, in document: Document) {
    let tables = report.figures.extent
    let text = document.text
    self.init(
      sentences: [text[..<tables.lowerBound], text[tables.upperBound...]].flatMap {
        Self.hashes(of: $0)
      })
  }

  private static func hashes(of bytes: ArraySlice<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    var (hash, count) = (seed, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "。", "；", ";", "！", "？":
        if count >= shortest { hashes.append(hash) }
        (hash, count) = (seed, 0)
      case _ where scalar.value >= 0x4E00 && scalar.value < 0xA000:
        hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
        count += 1
      default: break
      }
    }
    return hashes
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// How many sentences stand in another sketch too.
  public func shared(with other: ProseSketch) -> Int {
    var (left, right, count) = (sentences[...], other.sentences[...], 0)
    while let one = left.first, let two = right.first {
      if one == two { count += 1 }
      if one <= two { left.removeFirst() }
      if two <= one { right.removeFirst() }
    }
    return count
  }
}
