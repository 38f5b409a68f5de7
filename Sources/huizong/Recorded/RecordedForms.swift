internal import AnnualReports

/// Tells the editions of a report's blocks from its figures, as a file of figures only names the
/// editions of the whole.
enum RecordedForms {
  private static let rows: [(FormUse.Block, [String])] = [
    (.article1, ["rules.", "normative_documents."]),
    (.article5, ["licensing.", "other_services."]),
    (.article6, ["penalties.", "coercion."]), (.article8, ["fees."]), (.article9, ["procurement."]),
  ]

  /// The indicators of each block; and of them, those that only the form of 2019 has.
  private static let blocks: [(block: FormUse.Block, all: [Indicator], older: [Indicator])] =
    rows.map { block, prefixes in
      let all = Indicator.all.filter { one in prefixes.contains { one.key.hasPrefix($0) } }
      return (block, all, all.filter { $0.definition.forms == [.f2019] })
    }

  /// The figures that only the table of 2014 has.
  private static let statistics = Indicator.all.filter { $0.definition.forms == [.f2014] }

  /// The forms, whose name is the one given.
  static func forms(named name: String, _ figures: FigureTable) -> FormUse {
    var forms = FormUse()
    guard !name.isEmpty else { return forms }
    for (block, all, older) in blocks {
      guard all.contains(where: { figures[$0].status != .missing }) else { continue }
      let isOlder = older.contains { figures[$0].status != .missing }
      forms[block] = edition(isOlder: isOlder, named: name)
    }
    forms[.otherOutcomes] = otherOutcomes(figures)
    let hasStatistics = statistics.contains { figures[$0].status != .missing }
    if name == Form.f2014.key || hasStatistics { forms[.statistics] = .f2014 }
    guard forms.name != name, name != Form.f2014.key else { return forms }
    forms[.article1] = name == Form.f2021.key ? .f2021 : .f2019
    if name.contains("+") { forms[.article5] = .f2021 }
    return forms
  }

  /// The edition of a block of which figures are there.
  private static func edition(isOlder: Bool, named name: String) -> Form? {
    if name == Form.f2014.key { return nil }
    if name == Form.f2019.key { return .f2019 }
    if name == Form.f2021.key { return .f2021 }
    return isOlder ? .f2019 : .f2021
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
