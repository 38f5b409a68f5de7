import Regions

@testable import AnnualReports

/// Reports made of figures alone, for the checks.
extension Report {
  /// A report in which every cell of an edition of the form holds 0, and every figure stands at
  /// the byte ``offset(of:)``.
  static func zeros(_ form: Form = .f2021, year: Int? = nil) -> Report {
    var report = Report(source: "sample.txt")
    report.year = year
    for block in FormUse.Block.allCases where form == .f2019 || block != .article9 {
      report.forms[block] = form
    }
    for indicator in Indicator.all where isCell(indicator, of: form) {
      report.figures[indicator] = figure("0", at: offset(of: indicator))
    }
    return report
  }

  /// Where the figure of an indicator stands in a sample.
  static func offset(of indicator: Indicator) -> UInt32 { UInt32(indicator.index) * 10 + 10 }

  /// The same with other cells, by the keys of their indicators.
  ///
  /// A cell is a number, `_` for blank, `/` for a slash, `-` for missing; a number before `?` is
  /// an amount of unknown unit.
  func with(_ cells: KeyValuePairs<String, String>) -> Report {
    var report = self
    for (key, cell) in cells {
      guard let indicator = Indicator(key: key) else { preconditionFailure("no key \(key)") }
      report.figures[indicator] = Self.figure(cell, at: Self.offset(of: indicator))
    }
    return report
  }

  /// The same without the indicators whose keys begin so.
  func without(_ prefixes: String...) -> Report {
    var report = self
    for indicator in Indicator.all where prefixes.contains(where: indicator.key.hasPrefix) {
      report.figures[indicator] = .missing
    }
    return report
  }

  /// The same from an authority in a place.
  func from(
    _ code: String?, _ domain: Domain? = nil, scope: Scope = .organ, zone: String = ""
  ) -> Report {
    var report = self
    report.place = ReportPlace(division: code.flatMap { DivisionCode($0) }, zone: zone)
    report.authority.domains = domain.map { [$0] } ?? []
    report.authority.scope = scope
    return report
  }

  /// What the checks find.
  var found: [Finding] { ReportChecks.findings(for: self) }

  /// The rules that are broken, in the findings' order.
  var broken: [String] { found.map(\.rule) }

  private static func isCell(_ indicator: Indicator, of form: Form) -> Bool {
    if indicator.key.hasPrefix("requests.other.all") { return form == .f2019 }
    let definition = indicator.definition
    return definition.forms.contains(form) && !definition.isDerived
  }

  private static func figure(_ cell: String, at offset: UInt32) -> Figure {
    switch cell {
    case "-": return .missing
    case "_": return Figure(status: .blank, start: offset, end: offset)
    case "/": return Figure(status: .notApplicable, start: offset, end: offset + 1)
    default:
      let isUnknown = cell.hasSuffix("?")
      guard let number = Double(isUnknown ? String(cell.dropLast()) : cell) else {
        preconditionFailure("no cell \(cell)")
      }
      let millionths = Int64((number * 1_000_000).rounded())
      return Figure(
        Quantity(millionths: millionths), hasKnownUnit: !isUnknown, start: offset, end: offset + 1)
    }
  }
}
