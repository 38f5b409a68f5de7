public import AnnualReports
import Regions
import Testing

/// A report put together in one line; what is not given is an education bureau's of 卫滨区 for 2024.
func report(
  _ source: String = "a.txt", at code: String? = "410703", zone: String = "",
  organ: String = "教育局", domain: Domain? = .education, scope: Scope = .organ, year: Int? = 2024,
  candidates: [String] = [], _ figures: [String: Figure] = ["licensing.decisions": 1]
) throws -> Report {
  var report = Report(source: source)
  report.authority = Authority(
    name: (code ?? "") + organ, organ: organ, domains: domain.map { [$0] } ?? [], scope: scope)
  report.place = ReportPlace(
    division: try code.map { try #require(DivisionCode($0)) }, zone: zone,
    candidates: try candidates.map { try #require(DivisionCode($0)) })
  report.year = year
  for (key, figure) in figures {
    report.figures[try indicator(key)] = figure
  }
  return report
}

/// The indicator of a key, which must be one.
func indicator(_ key: String) throws -> Indicator {
  try #require(Indicator(key: key))
}

extension Figure: ExpressibleByIntegerLiteral {
  /// A printed whole number.
  public init(integerLiteral value: Int64) {
    self.init(Quantity(value) ?? .zero)
  }

  /// A printed number of so many millionths.
  static func millionths(_ value: Int64, hasKnownUnit: Bool = true) -> Figure {
    Figure(Quantity(millionths: value), hasKnownUnit: hasKnownUnit)
  }

  /// An empty cell.
  static let blank = Figure(status: .blank)
}
