/// The rows and cells of a table that a report should have and has not.
struct Gaps {
  /// The first indicator that is missing; nothing where none is.
  private(set) var first: Indicator?
  /// The names of the missing rows, and of single cells of table two, in the form's order.
  private(set) var names: [EditRule.Text] = []

  /// The gaps of a table of which there is at least one cell.
  static func of(_ table: TableCells, in report: Report) -> Gaps {
    var gaps = Gaps()
    switch table.section {
    case .disclosure: gaps.addDisclosures(report)
    case .requests: gaps.addRequests(report.figures)
    case .disputes: gaps.addDisputes(report.figures)
    case .statistics: break
    }
    return gaps
  }

  private mutating func add(_ indicator: Indicator, _ name: EditRule.Text) {
    first = first ?? indicator
    names.append(name)
  }

  // MARK: Table two

  private mutating func addDisclosures(_ report: Report) {
    let older = FormEdits.count(.f2019, in: report.forms)
    let isOlder = older > FormEdits.count(.f2021, in: report.forms)
    for row in DisclosureRow.rows {
      let form = report.forms[row.block] ?? (isOlder ? .f2019 : .f2021)
      addMissing(row, of: form, report.figures)
    }
  }

  private mutating func addMissing(_ row: DisclosureRow, of form: Form, _ figures: FigureTable) {
    let cells = row.cells(of: form)
    guard cells.contains(where: { figures[$0].status == .missing }) else { return }
    let others = row.cells(of: form == .f2019 ? .f2021 : .f2019)
    let hasOthers = others.contains { figures[$0].status != .missing }
    let missing = cells.filter { figures[$0].status == .missing }
    guard missing.count < cells.count else {
      if !hasOthers { add(cells[0], row.name) }
      return
    }
    for cell in missing {
      add(cell, EditRule.Text(cell.definition.chinese, cell.definition.english))
    }
  }

  // MARK: Tables three and four

  private mutating func addRequests(_ figures: FigureTable) {
    let grid = RequestGrid(figures)
    for row in RequestGrid.rows where grid.isMissing(row) {
      switch row {
      case .refusedAll, .unableAll, .notProcessedAll, .otherAll: continue
      case .noCorrection, .feeUnpaid, .otherMisc: if grid.hasOneOtherRow { continue }
      default: break
      }
      add(row.indicator(.natural), EditRule.Text(row.formLabel, row.names.english))
    }
  }

  private mutating func addDisputes(_ figures: FigureTable) {
    for forum in DisputeBalances.forums {
      let cells = DisputeBalances.cells[forum.rawValue]
      guard cells.allSatisfy({ figures[$0].status == .missing }) else { continue }
      add(cells[0], EditRule.Text(forum.chinese, forum.english))
    }
  }
}
