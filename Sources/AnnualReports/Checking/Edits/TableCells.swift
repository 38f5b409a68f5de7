/// One of the form's three tables: its names and its cells.
///
/// A class, for there are three of them and every report is held against all.
final class TableCells: Sendable {
  /// The part of the form.
  let section: IndicatorDefinition.Section
  /// The heading in the form, with its number.
  let chinese: String
  /// The name in English.
  let english: String
  /// Its cells in the form's order, in all editions; without the groups of table three.
  let indicators: [Indicator]

  /// The three tables in the form's order.
  static let all = [
    TableCells(.disclosure, "二、主动公开政府信息情况", "table two (disclosure)"),
    TableCells(.requests, "三、收到和处理政府信息公开申请情况", "table three (requests)"),
    TableCells(.disputes, "四、行政复议、行政诉讼情况", "table four (reviews and suits)"),
  ]

  private init(_ section: IndicatorDefinition.Section, _ chinese: String, _ english: String) {
    self.section = section
    self.chinese = chinese
    self.english = english
    indicators = Indicator.all.filter { indicator in
      indicator.definition.section == section && !indicator.definition.isDerived
    }
  }

  /// Whether a report has any cell of it.
  func isPresent(in figures: FigureTable) -> Bool {
    indicators.contains { figures[$0].status != .missing }
  }

  /// The cells of （六）其他处理 where it is the one row of 2019; none in other tables.
  func otherCells(in figures: FigureTable) -> [Indicator] {
    guard section == .requests, RequestGrid(figures).hasOneOtherRow else { return [] }
    return RequestGrid.applicants.map { RequestRow.otherAll.indicator($0) }
  }

  /// The last figure before an indicator that has a cell: where a cut table ends.
  func lastFigure(before indicator: Indicator, in figures: FigureTable) -> Figure? {
    indicators.last { $0 < indicator && figures[$0].start > 0 }.map { figures[$0] }
  }
}
