/// What the figures of table two must be to each other and to their authority: `T2-STOCK0`,
/// `T2-AUTH`, `X-FEE-SIZE`.
enum DisclosureEdits {
  /// Adds a finding for every breach.
  static func check(_ report: Report, into findings: inout [Finding]) {
    for cells in DocumentCells.all {
      checkStock(cells, report.figures, into: &findings)
      checkDisclosed(cells, report.figures, into: &findings)
    }
    checkRulemaking(report, into: &findings)
    checkFees(report, into: &findings)
  }

  // MARK: Stocks

  /// What was issued this year and not repealed must still be in force.
  private static func checkStock(
    _ cells: DocumentCells, _ figures: FigureTable, into findings: inout [Finding]
  ) {
    guard let issued = figures[cells.issued].printed,
      let repealed = figures[cells.repealed].printed, let inForce = figures[cells.inForce].printed,
      let least = issued.subtracting(repealed), inForce < least
    else { return }
    let numbers = [inForce, issued, repealed, least].map { Quantity(millionths: $0).description }
    findings.append(
      Finding(
        .stockHoldsFlow, at: figures[cells.inForce], cells.inForce, found: numbers[0],
        expected: "≥ " + numbers[3],
        message: EditRule.Text(
          "“\(cells.chinese)”：现行有效 \(numbers[0]) 件，少于本年制发 \(numbers[1]) 件"
            + "减本年废止 \(numbers[2]) 件（\(numbers[3]) 件）。",
          "\(cells.english): \(numbers[0]) in force are fewer than \(numbers[1]) issued less "
            + "\(numbers[2]) repealed (\(numbers[3]))")))
  }

  /// What was newly disclosed is among all that is disclosed.
  private static func checkDisclosed(
    _ cells: DocumentCells, _ figures: FigureTable, into findings: inout [Finding]
  ) {
    guard let new = figures[cells.disclosedNew].printed,
      let total = figures[cells.disclosedTotal].printed, total < new
    else { return }
    let numbers = [total, new].map { Quantity(millionths: $0).description }
    findings.append(
      Finding(
        .stockHoldsFlow, at: figures[cells.disclosedTotal], cells.disclosedTotal,
        found: numbers[0], expected: "≥ " + numbers[1],
        message: EditRule.Text(
          "“\(cells.chinese)”：对外公开总数量 \(numbers[0])，少于本年新公开数量 \(numbers[1])。",
          "\(cells.english): \(numbers[0]) disclosed in all are fewer than \(numbers[1]) newly "
            + "disclosed")))
  }

  // MARK: Powers

  private static func checkRulemaking(_ report: Report, into findings: inout [Finding]) {
    let figures = report.figures
    guard let first = DocumentCells.rules.first(where: { figures[$0].printed ?? 0 > 0 }),
      let standing = Standing(report), let authority = standing.withoutRulemaking
    else { return }
    let filled = DocumentCells.rules.filter { figures[$0].printed ?? 0 > 0 }
    let chinese = filled.map { "“\($0.definition.chinese)”\(number($0, figures))" }
    let english = filled.map { "\($0.definition.english) \(number($0, figures))" }
    findings.append(
      Finding(
        .rulemakingPower, at: figures[first], first, found: number(first, figures), expected: "0",
        message: EditRule.Text(
          "填报\(chinese.joined(separator: "、"))，而\(authority.chinese)无权制定规章，"
            + "请核实是否把规范性文件填入了规章。",
          "\(english.joined(separator: ", ")), but \(authority.english) cannot make rules")))
  }

  /// 100,000 万元, a thousand million yuan.
  private static let hugeFees: Int64 = 100_000 * Quantity.scale

  private static func checkFees(_ report: Report, into findings: inout [Finding]) {
    let figure = report.figures[DocumentCells.fees]
    guard let fees = report.figures[DocumentCells.fees].printed, fees > hugeFees,
      figure.hasKnownUnit, let standing = Standing(report), standing.isCountyDepartment
    else { return }
    let amount = Quantity(millionths: fees).description
    findings.append(
      Finding(
        .feeSize, at: figure, DocumentCells.fees, found: amount, expected: "≤ 100000",
        message: EditRule.Text(
          "县级部门的“行政事业性收费·本年收费金额”填报 \(amount) 万元，超过 10 亿元，请核实金额是否以元填报。",
          "fees of \(amount) × 10,000 yuan are more than a department of a county takes; "
            + "were they given in yuan?")))
  }

  private static func number(_ indicator: Indicator, _ figures: FigureTable) -> String {
    figures[indicator].quantity?.description ?? ""
  }
}
