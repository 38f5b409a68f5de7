import AnnualReports
import Regions

/// Reports of made-up authorities, the same for the same seed.
struct RandomReports {
  private static let organs: [(String, Domain?)] = [
    ("教育局", .education), ("公安局", .securityJustice), ("财政局", .financeAudit), ("综合局", nil),
    ("科教局", .education),
  ]
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// At most one report for each authority and year, in an order of no meaning.
  mutating func reports(indicators: [Indicator]) -> [Report] {
    var reports: [Report] = []
    for code in ReferenceRollup.regions.keys.sorted() {
      for (organ, domain) in Self.organs {
        for year in [2021, 2022, 2024] where random.next() % 3 > 0 {
          var report = Report(source: "\(code)/\(organ)/\(year).txt")
          report.authority = Authority(
            name: organ, organ: organ, domains: domain.map { [$0, .health] } ?? [],
            scope: random.pick([.organ, .organ, .organ, .governmentOffice, .systemTotal]))
          report.place = ReportPlace(division: DivisionCode(code))
          report.year = year
          report.forms[.article1] = .f2021
          for indicator in indicators { report.figures[indicator] = figure() }
          reports.append(report)
        }
      }
    }
    return reports.shuffled(using: &random)
  }

  private mutating func figure() -> Figure {
    let number = Quantity(millionths: Int64(random.next() % 2_000_000_000) - 100_000_000)
    switch random.next() % 12 {
    case 0...4: return Figure(.zero)
    case 5: return Figure(status: .blank)
    case 6: return Figure(status: random.pick([.notApplicable, .text, .unreadable, .ambiguous]))
    case 7: return .missing
    case 8: return Figure(number, status: .derived)
    case 9: return Figure(number, hasKnownUnit: false)
    default: return Figure(number)
    }
  }
}
