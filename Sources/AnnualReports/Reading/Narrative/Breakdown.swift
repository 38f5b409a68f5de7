/// A number and its parts, listed behind 其中.
struct Breakdown {
  /// The place of the whole among the sentence's numbers; nothing where none stands close before.
  var whole: Int?
  /// The places of the parts.
  var parts: Range<Int>
  /// Whether the list cannot be mistaken, so that its parts may be added up.
  var isPlain: Bool

  /// All of a sentence, in order.
  static func all(
    in sentence: NarrativeSentence, _ numbers: [CountedNumber]
  ) -> [Breakdown] {
    let heads = heads(in: sentence)
    return heads.enumerated().compactMap { index, head in
      let isBracketed = sentence[head - 1] == 0x28
      let next = index + 1 < heads.count ? heads[index + 1] : sentence.count
      let end = (head..<next).first { place in
        sentence[place] == 0x3B || (isBracketed && sentence[place] == 0x29)
      }
      return breakdown(
        in: sentence, numbers, head..<(end ?? next), isPlain: heads.count == 1 || isBracketed)
    }
  }

  /// What the parts add up to, if that is more than the whole; nothing where they do not, or where
  /// anything is rounded.
  func excess(_ numbers: [CountedNumber]) -> Quantity? {
    guard isPlain, let whole, parts.count > 1 else { return nil }
    let all = parts.map { numbers[$0] } + [numbers[whole]]
    guard all.allSatisfy({ !$0.isApproximate && $0.unit == numbers[whole].unit }),
      let sum = Quantity(sumOf: parts.map { numbers[$0].quantity })
    else { return nil }
    return sum > numbers[whole].quantity ? sum : nil
  }

  private static func heads(in sentence: NarrativeSentence) -> [Int] {
    (0..<sentence.count).filter { sentence[$0] == 0x5176 && sentence[$0 + 1] == 0x4E2D }
  }

  private static func breakdown(
    in sentence: NarrativeSentence, _ numbers: [CountedNumber], _ list: Range<Int>, isPlain: Bool
  ) -> Breakdown? {
    guard let first = numbers.firstIndex(where: { $0.digits.lowerBound >= list.lowerBound }),
      numbers[first].end <= list.upperBound
    else { return nil }
    var breakdown = Breakdown(whole: nil, parts: first..<first, isPlain: isPlain)
    if first > 0, isWhole(numbers[first - 1], list.lowerBound, sentence) {
      breakdown.whole = first - 1
    }
    var sum: Int64 = 0
    let whole = breakdown.whole.map { numbers[$0].millionths }
    for index in first..<numbers.count {
      let number = numbers[index]
      guard number.end <= list.upperBound, whole == nil || sum != whole,
        !sentence.contains(endings, in: number.context),
        index == first || !sentence.contains(newDivisions, in: number.context),
        index == first || number.unit == numbers[first].unit
      else { break }
      sum = sum.adding(number.millionths) ?? 0
      breakdown.parts = first..<(index + 1)
    }
    return breakdown.parts.isEmpty ? nil : breakdown
  }

  /// Whether a number stands close before a list, in no other sentence part.
  private static func isWhole(
    _ number: CountedNumber, _ head: Int, _ sentence: NarrativeSentence
  ) -> Bool {
    head - number.end <= 14 && !(number.end..<head).contains { sentence[$0] == 0x3B }
      && !sentence.contains(changes, in: number.clause)
  }

  /// Words with which something else than another part begins.
  private static let endings: Words = [
    "办结", "办理", "答复", "结转", "同比", "较", "比上", "另", "同时", "此外", "截至", "已", "共", "累计", "均", "收到",
  ]
  /// Words that make a number a change.
  private static let changes: Words = ["较", "比", "增", "减"]
  /// Words with which the whole is divided once more.
  private static let newDivisions: Words = ["自然人", "按", "予以公开", "网上申请", "当面"]
}
