/// Tells numbers that are about another year, a change or an aim.
enum OtherMeasures {
  /// Whether words of its clause make a number a change, an average or an aim.
  static func isCompared(_ number: CountedNumber, in sentence: NarrativeSentence) -> Bool {
    sentence.contains(comparisons, in: number.clause)
  }

  /// Whether words name another year or several years before the end of a range.
  ///
  /// - Parameters:
  ///   - year: The report's year; where nothing is known of it, years decide nothing.
  ///   - isCarried: Whether the next year is meant as well: 结转2025年办理.
  static func isOfOtherYears(
    _ range: Range<Int>, _ sentence: NarrativeSentence, _ year: Int?, isCarried: Bool
  ) -> Bool {
    if sentence.contains(otherYears, in: range) { return true }
    guard let year, let named = lastYear(before: range.upperBound, sentence) else { return false }
    return named.isSpan || (named.year != year && !(isCarried && named.year == year + 1))
  }

  private static let comparisons: Words = [
    "同比", "环比", "较", "比", "增加", "增长", "增幅", "减少", "下降", "上升", "提升", "提高", "同期", "目标", "力争",
    "计划", "预计", "不少于", "不低于", "至少", "应当", "下一步", "达标", "不超过", "以来", "累计减", "平均", "每",
  ]

  private static let otherYears: Words = [
    "去年", "上年", "上一年", "往年", "前年", "历年", "年来", "年以来", "近两年", "近三年", "近五年", "下一步", "明年",
  ]

  /// The last year named before a place (2024年), and whether it ends a span of years.
  private static func lastYear(
    before end: Int, _ sentence: NarrativeSentence
  ) -> (year: Int, isSpan: Bool)? {
    var place = end - 1
    while place >= 4 {
      if sentence[place] == 0x5E74, let year = year(sentence, at: place - 4) {
        return (year, endsSpan(sentence, place - 5))
      }
      place -= 1
    }
    return nil
  }

  /// Whether a dash or 至 stands at a place, behind a year: 2020年至2024年.
  private static func endsSpan(_ sentence: NarrativeSentence, _ place: Int) -> Bool {
    let scalar = sentence[place]
    return (scalar == 0x2D || scalar == 0x7E || scalar == 0x81F3 || scalar == 0x5230)
      && (sentence.isDigit(place - 1) || sentence[place - 1] == 0x5E74)
  }

  private static func year(_ sentence: NarrativeSentence, at start: Int) -> Int? {
    var year = 0
    for place in start..<(start + 4) {
      guard sentence.isDigit(place) else { return nil }
      year = year * 10 + Int(sentence[place]) - 0x30
    }
    return YearMention.plausible.contains(year) && !sentence.isDigit(start - 1) ? year : nil
  }
}
