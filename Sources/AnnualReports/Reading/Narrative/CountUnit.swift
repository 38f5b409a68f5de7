/// A counter behind a number, such as 件 or 人次.
struct CountUnit: Equatable, Sendable {
  /// Its place in the list.
  let index: UInt8

  /// The counters; one that begins with another comes before it.
  static let names = [
    "人次", "场次", "条", "件", "篇", "份", "个", "项", "次", "期", "场", "宗", "起", "例", "人", "名", "户",
    "元", "部", "批",
  ]

  /// The counter as it is written.
  var name: String { Self.names[Int(index)] }

  /// Whether it is money.
  var isMoney: Bool { name == "元" }

  /// The counter at a place of a sentence, with the place behind it; nothing where there is none,
  /// or where the character begins another word (个工作日, 件次).
  static func read(_ sentence: NarrativeSentence, at place: Int) -> (unit: CountUnit, end: Int)? {
    for (index, word) in words.enumerated() where sentence.has(word, at: place) {
      let end = place + word.scalars.count
      guard !others.contains(where: { sentence.has($0, at: place) }) else { return nil }
      return (CountUnit(index: UInt8(index)), end)
    }
    return nil
  }

  private static let words = names.map { Phrase(stringLiteral: $0) }
  private static let others: [Phrase] = [
    "个工作", "个月", "个小", "个自", "个百", "个方", "件次", "条例", "项目", "部门", "部分", "起草", "场所",
    "名单", "元旦", "户籍",
  ]
}

/// Some of the counters.
struct CountUnits: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt32 = 0

  init(arrayLiteral names: String...) {
    for (index, name) in CountUnit.names.enumerated() where names.contains(name) {
      bits |= 1 << UInt32(index)
    }
  }

  /// Whether a counter is among them.
  func contains(_ unit: CountUnit) -> Bool { bits >> UInt32(unit.index) & 1 == 1 }
}
