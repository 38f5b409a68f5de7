/// A year named in a text: 2024年, 二〇二四年.
struct YearMention: Equatable {
  /// The year.
  var year: Int
  /// Where it stands, 年 included.
  var range: Range<Int>

  /// Years that a report can be about; the Regulations came into force in 2008.
  static let plausible = 2008...2099
}

extension TextLine {
  /// The years named from a place on, in order.
  func years(from start: Int = 0, before end: Int? = nil) -> [YearMention] {
    let end = Swift.min(end ?? count, count)
    guard start + 5 <= end else { return [] }
    var mentions: [YearMention] = []
    for index in (start + 4)..<end where self[index] == 0x5E74 {
      if let mention = yearMention(at: index - 4) { mentions.append(mention) }
    }
    return mentions
  }

  /// The year named at a place: four digits and 年, not behind another digit.
  func yearMention(at index: Int) -> YearMention? {
    guard index + 4 < count, self[index + 4] == 0x5E74 else { return nil }
    if index > 0, Self.digit(self[index - 1]) != nil { return nil }
    var year = 0
    for scalar in self[index..<(index + 4)] {
      guard let digit = Self.digit(scalar) else { return nil }
      year = year * 10 + digit
    }
    guard YearMention.plausible.contains(year) else { return nil }
    return YearMention(year: year, range: index..<(index + 5))
  }

  /// Whether a month follows, which makes the mention a date.
  func isDate(_ mention: YearMention) -> Bool {
    let rest = self[mention.range.upperBound...].prefix(3)
    return rest.first.map { Self.digit($0) != nil } ?? false && rest.contains(0x6708)
  }

  /// The year whose first and last day the text names as the period of the figures:
  /// 自2023年1月1日起至2023年12月31日止, or without the second year.
  var period: Int? {
    for mention in years() where has("1月1日", at: mention.range.upperBound) {
      let end =
        find("12月31日", from: mention.range.upperBound)
        ?? find("12月31止", from: mention.range.upperBound)
      guard let end, end - mention.range.upperBound <= 30 else { continue }
      let between = years(from: mention.range.upperBound, before: end)
      if between.allSatisfy({ $0.year == mention.year }) { return mention.year }
    }
    return nil
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    if scalar >= 0x30, scalar <= 0x39 { return Int(scalar - 0x30) }
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: return 0
    default: return Numbering.hanNumber(scalar).flatMap { $0 < 10 ? Int($0) : nil }
    }
  }
}
