internal import AnnualReports

/// Tells the editions of a report's blocks from its figures, as a file of figures only names the
/// editions of the whole.
enum RecordedForms {
  private static let rows: [(FormUse.Block, [String])] = [
    (.article1, ["rules.", "normative_documents."]),
    (.article5, ["licensing.", "other_services."]),
    (.article6, ["penalties.", "coercion."]), (.article8, ["fees."]), (.article9, ["procurement."]),
  ]

  private static let blocks: [(FormUse.Block, [Indicator])] = rows.map { block, prefixes in
    (block, Indicator.all.filter { one in prefixes.contains { one.key.hasPrefix($0) } })
  }

  /// The figures that only the table of 2014 has.
  private static let statistics = Indicator.all.filter { $0.definition.forms == [.f2014] }

  /// The forms, whose name is the one given.
  static func forms(named name: String, _ figures: FigureTable) -> FormUse {
    var forms = FormUse()
    guard !name.isEmpty else { return forms }
    for (block, indicators) in blocks {
      forms[block] = edition(of: indicators, figures, named: name)
    }
    forms[.otherOutcomes] = otherOutcomes(figures)
    let hasStatistics = statistics.contains { figures[$0].status != .missing }
    if name == Form.f2014.key || hasStatistics { forms[.statistics] = .f2014 }
    guard forms.name != name, name != Form.f2014.key else { return forms }
    forms[.article1] = name == Form.f2021.key ? .f2021 : .f2019
    if name.contains("+") { forms[.article5] = .f2021 }
    return forms
  }

  private static func edition(
    of indicators: [Indicator], _ figures: FigureTable, named name: String
  ) -> Form? {
    let present = indicators.filter { figures[$0].status != .missing }
    guard !present.isEmpty else { return nil }
    if name == Form.f2014.key { return nil }
    if name == Form.f2019.key { return .f2019 }
    if name == Form.f2021.key { return .f2021 }
    return present.contains { $0.definition.forms == [.f2019] } ? .f2019 : .f2021
  }

  private static func otherOutcomes(_ figures: FigureTable) -> Form? {
    let parts: [RequestRow] = [.noCorrection, .feeUnpaid, .otherMisc]
    func isThere(_ row: RequestRow) -> Bool {
      Applicant.allCases.contains { applicant in
        let status = figures[row.indicator(applicant)].status
        return status != .missing && status != .derived
      }
    }
    if parts.contains(where: isThere) { return .f2021 }
    return isThere(.otherAll) ? .f2019 : nil
  }
}
