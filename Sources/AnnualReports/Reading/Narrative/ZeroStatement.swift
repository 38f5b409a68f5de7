/// Words that say that there was none: 未收到政府信息公开申请, 未发生行政复议.
struct ZeroStatement {
  /// What there was none of.
  let kind: NarrativeKind
  /// The words of the negation.
  let range: Range<Int>

  /// All of a sentence, in order.
  ///
  /// A negation counts for its own clause only, and only if no number stands there.
  static func all(in sentence: NarrativeSentence, year: Int?) -> [ZeroStatement] {
    var statements: [ZeroStatement] = []
    for place in 0..<sentence.count where isNegation(sentence[place]) {
      guard let negation = sentence.word(of: negations, at: place),
        !OtherMeasures.isOfOtherYears(0..<place, sentence, year, isCarried: false),
        !sentence.contains(conditions, in: clauseStart(before: place, in: sentence)..<place)
      else { continue }
      let end = (place..<sentence.count).first(where: sentence.isClauseEnd) ?? sentence.count
      let clause = NegatedClause(sentence: sentence, words: place..<end)
      statements += clause.kinds.map {
        ZeroStatement(kind: $0, range: place..<(place + negation.count))
      }
    }
    return statements
  }

  private static func clauseStart(before place: Int, in sentence: NarrativeSentence) -> Int {
    (0..<place).last(where: sentence.isClauseEnd).map { $0 + 1 } ?? 0
  }

  private static let negations: Words = [
    "未收到", "未接到", "未受理", "未接收", "未新收", "没有收到", "没有接到", "未发生", "未出现", "未产生", "未收取", "未引发",
    "未收费", "未有", "未因", "未被", "未涉及", "未提起", "没有发生", "没有产生", "没有收取", "没有因", "无政府信息公开", "无依申请",
    "无信息公开", "无因", "无行政复议", "无行政诉讼", "无复议", "无涉及", "未制发", "未制定", "未出台", "未召开", "未向", "没有向",
  ]

  /// Words before a negation that take it out of the plain statement.
  private static let conditions: Words = ["的", "若", "如"]

  private static func isNegation(_ scalar: UInt32) -> Bool {
    scalar == 0x672A || scalar == 0x65E0 || scalar == 0x6CA1
  }
}
