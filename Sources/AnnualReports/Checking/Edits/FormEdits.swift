/// Which editions of the form a report uses: `F-OUTDATED`, `F-HYBRID`.
enum FormEdits {
  /// The blocks of table two.
  private static let blocks: [FormUse.Block] = [
    .article1, .article5, .article6, .article8, .article9,
  ]

  /// The year of the first reports on the form of 2021.
  private static let firstYearOf2021 = 2021

  /// Adds a finding where an old form, or more than one, is used.
  static func check(_ report: Report, into findings: inout [Finding]) {
    let older = count(.f2019, in: report.forms)
    let newer = count(.f2021, in: report.forms)
    if older > 0, newer > 0 { findings.append(hybrid(report)) }
    guard let year = report.year, year >= firstYearOf2021 else { return }
    if older > 0 {
      findings.append(outdated(report, year))
    } else if report.forms[.otherOutcomes] == .f2019 {
      findings.append(outdatedOutcomes(report, year))
    }
  }

  /// How many blocks of table two are of an edition.
  static func count(_ form: Form, in forms: FormUse) -> Int {
    blocks.count { forms[$0] == form }
  }

  private static func hybrid(_ report: Report) -> Finding {
    let older = blocks.filter { report.forms[$0] == .f2019 }
    let newer = blocks.filter { report.forms[$0] == .f2021 }
    return Finding(
      .oneEdition, at: firstOldFigure(report), found: "F2019 F2021",
      message: EditRule.Text(
        "“二、主动公开政府信息情况”混用两种表式：第\(articles(older))项为2019年表式，"
          + "第\(articles(newer))项为2021年表式。",
        "table two mixes two editions of the form: \(older.count) of its blocks are of 2019, "
          + "\(newer.count) of 2021"))
  }

  private static func outdated(_ report: Report, _ year: Int) -> Finding {
    let older = blocks.filter { report.forms[$0] == .f2019 }
    return Finding(
      .currentEdition, at: firstOldFigure(report), found: "F2019", expected: "F2021",
      message: EditRule.Text(
        "\(year)年度报告的“二、主动公开政府信息情况”第\(articles(older))项仍用2019年表式，"
          + "应使用2021年表式；两种表式的栏目不同，不能直接合计。",
        "the report of \(year) still uses the form of 2019 in \(older.count) blocks of table two; "
          + "its columns are not those of 2021 and cannot be added to them"))
  }

  private static func articles(_ blocks: [FormUse.Block]) -> String {
    blocks.map(\.article).joined(separator: "、")
  }

  private static func outdatedOutcomes(_ report: Report, _ year: Int) -> Finding {
    let row = RequestRow.otherAll.indicator(.natural)
    return Finding(
      .currentEdition, severity: .info, at: report.figures[row], row, found: "F2019",
      expected: "F2021",
      message: EditRule.Text(
        "\(year)年度报告的“（六）其他处理”仍为2019年表式的一行，2021年表式分为三行。",
        "the report of \(year) still has one row for “other handling”, as in the form of 2019"))
  }

  /// The first figure that only the form of 2019 has.
  private static func firstOldFigure(_ report: Report) -> Figure? {
    Indicator.all.lazy.filter { $0.definition.forms == [.f2019] }
      .map { report.figures[$0] }.first { $0.status != .missing }
  }
}

extension FormUse.Block {
  /// The item of article 20 whose figures the block holds: （一）.
  fileprivate var article: String {
    switch self {
    case .article1: "（一）"
    case .article5: "（五）"
    case .article6: "（六）"
    case .article8: "（八）"
    case .article9: "（九）"
    case .otherOutcomes, .statistics: ""
    }
  }
}
