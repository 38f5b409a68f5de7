internal import AnnualReports

/// 二、主动公开政府信息情况, as each edition of the form prints it.
///
/// Source: 国办公开办函〔2019〕60号, 〔2021〕30号.
enum DisclosureSheet {
  /// A block of the table: its article, the heads of its columns, and its rows by key.
  private struct Block {
    let article: String
    let heads: [(label: String, measure: String)]
    let rows: [(label: String, key: String)]
  }

  static func table(_ form: Form) -> FormTable {
    FormTable(
      heading: "二、主动公开政府信息情况", columnCount: 4,
      rows: (form == .f2019 ? blocks2019 : blocks2021).flatMap(rows))
  }

  private static func rows(_ block: Block) -> [[FormCell]] {
    let heads = spread(block.heads.map { FormCell.head($0.label) })
    let body = block.rows.map { row in
      let cells = block.heads.map { head -> FormCell in
        Indicator(key: "\(row.key).\(head.measure)").map { .figure($0) } ?? .label("")
      }
      return [FormCell.label(row.label)] + spread(cells)
    }
    return [[.head("第二十条第\(block.article)项", columns: 4)], [.head("信息内容")] + heads] + body
  }

  /// The cells over three columns: the last ones are merged where there are fewer.
  private static func spread(_ cells: [FormCell]) -> [FormCell] {
    var cells = cells
    guard let last = cells.popLast() else { return [] }
    var wide = last
    wide.columns = 3 - cells.count
    return cells + [wide]
  }

  private static let documents = [("规章", "rules"), ("行政规范性文件", "normative_documents")]
  private static let decisions = [("本年处理决定数量", "decisions")]
  private static let items = [
    ("上一年项目数量", "items_prev"), ("本年增/减", "items_change"), ("处理决定数量", "decisions"),
  ]
  private static let sanctions = [("行政处罚", "penalties"), ("行政强制", "coercion")]

  private static let blocks2021 = [
    Block(
      article: "（一）",
      heads: [("本年制发件数", "issued"), ("本年废止件数", "repealed"), ("现行有效件数", "in_force")],
      rows: documents),
    Block(article: "（五）", heads: decisions, rows: [("行政许可", "licensing")]),
    Block(article: "（六）", heads: decisions, rows: sanctions),
    Block(
      article: "（八）", heads: [("本年收费金额（单位：万元）", "amount")], rows: [("行政事业性收费", "fees")]),
  ]

  private static let blocks2019 = [
    Block(
      article: "（一）",
      heads: [
        ("本年新制作数量", "made_new"), ("本年新公开数量", "disclosed_new"), ("对外公开总数量", "disclosed_total"),
      ],
      rows: [("规章", "rules"), ("规范性文件", "normative_documents")]),
    Block(
      article: "（五）", heads: items,
      rows: [("行政许可", "licensing"), ("其他对外管理服务事项", "other_services")]),
    Block(article: "（六）", heads: items, rows: sanctions),
    Block(article: "（八）", heads: Array(items.prefix(2)), rows: [("行政事业性收费", "fees")]),
    Block(
      article: "（九）", heads: [("采购项目数量", "projects"), ("采购总金额（单位：万元）", "amount")],
      rows: [("政府集中采购", "procurement")]),
  ]
}
