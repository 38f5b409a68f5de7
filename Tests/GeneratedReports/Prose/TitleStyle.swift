/// A way to word the title of a report.
public enum TitleStyle: CaseIterable, Sendable {
  /// Authority, then year.
  case authorityFirst
  /// Year, then authority.
  case yearFirst
  /// Authority on a line of its own.
  case twoLines
  /// Spaces around the year and in the middle.
  case spaced
  /// `工作报告` in place of `工作年度报告`.
  case workReport
  /// The year is not in the title.
  case withoutYear
  /// No title at all.
  case untitled

  /// A style; no title is rare.
  public static func drawn(from random: inout SeededRandom) -> TitleStyle {
    if random.chance(4) { return .untitled }
    return random.pick([.authorityFirst, .yearFirst, .twoLines, .spaced, .workReport, .withoutYear])
      ?? .authorityFirst
  }

  /// The lines of the title; without a year they name none.
  func lines(name: String, year: Int?) -> [String] {
    let when = year.map { "\($0)年" } ?? ""
    return switch self {
    case .authorityFirst: ["\(name)\(when)政府信息公开工作年度报告"]
    case .yearFirst: ["\(when)\(name)政府信息公开工作年度报告"]
    case .twoLines: [name, "\(when)政府信息公开工作年度报告"]
    case .spaced: ["\(name) \(year.map { "\($0) 年度" } ?? "")政府信息公开 工作年度报告"]
    case .workReport: ["\(name)\(when)政府信息公开工作报告"]
    case .withoutYear: ["\(name)政府信息公开工作年度报告"]
    case .untitled: []
    }
  }
}
