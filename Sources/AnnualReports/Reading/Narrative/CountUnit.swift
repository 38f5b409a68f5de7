/// A counter behind a number, such as 件 or 人次.
struct CountUnit: Equatable, Sendable {
  /// Its place in the list.
  let index: UInt8

  /// The counters; one that begins with another comes before it.
  static let words: Words = [
    "人次", "场次", "条", "件", "篇", "份", "个", "项", "次", "期", "场", "宗", "起", "例", "人", "名", "户",
    "元", "部", "批",
  ]
  private static let names = words.all.map(\.string)
  private static let money = names.firstIndex(of: "元")

  /// How many there are.
  static var count: Int { words.all.count }

  /// The counter as it is written.
  var name: String { Self.names[Int(index)] }

  /// Whether it is money.
  var isMoney: Bool { Int(index) == Self.money }

  /// The counter at a place of a sentence, with the place behind it; nothing where there is none,
  /// or where the character begins another word (个工作日, 件次).
  static func read(_ sentence: NarrativeSentence, at place: Int) -> (unit: CountUnit, end: Int)? {
    guard words.mayBegin(with: sentence[place]),
      let index = words.all.firstIndex(where: { sentence.has($0, at: place) }),
      !sentence.has(anyOf: others, at: place)
    else { return nil }
    return (CountUnit(index: UInt8(index)), place + words.all[index].count)
  }

  private static let others: Words = [
    "个工作", "个月", "个小", "个自", "个百", "个方", "件次", "条例", "项目", "部门", "部分", "起草", "场所",
    "名单", "元旦", "户籍",
  ]
}

/// Some of the counters.
struct CountUnits: ExpressibleByArrayLiteral, Sendable {
  private var bits: UInt32 = 0

  init(arrayLiteral names: String...) {
    for (index, word) in CountUnit.words.all.enumerated() where names.contains(word.string) {
      bits |= 1 << UInt32(index)
    }
  }

  /// Whether a counter is among them.
  func contains(_ unit: CountUnit) -> Bool { bits >> UInt32(unit.index) & 1 == 1 }
}
