/// A block of table two: the article it stands under, the heads of its columns, and its rows.
struct TableTwoBlock: Sendable {
  /// The number of the item of article 20, in Chinese.
  let item: String
  let heads: [String]
  let rows: [TableTwoRow]

  static let blocks2021 = [
    TableTwoBlock(
      item: "一", heads: ["本年制发件数", "本年废止件数", "现行有效件数"],
      rows: [
        TableTwoRow("规章", "rules", ["issued", "repealed", "in_force"]),
        TableTwoRow("行政规范性文件", "normative_documents", ["issued", "repealed", "in_force"]),
      ]),
    TableTwoBlock(
      item: "五", heads: ["本年处理决定数量"],
      rows: [TableTwoRow("行政许可", "licensing", ["decisions"])]),
    TableTwoBlock(
      item: "六", heads: ["本年处理决定数量"],
      rows: [
        TableTwoRow("行政处罚", "penalties", ["decisions"]),
        TableTwoRow("行政强制", "coercion", ["decisions"]),
      ]),
    TableTwoBlock(
      item: "八", heads: ["本年收费金额（单位：万元）"],
      rows: [TableTwoRow("行政事业性收费", "fees", ["amount"])]),
  ]

  static let blocks2019 = [
    firstBlock2019,
    TableTwoBlock(
      item: "五", heads: ["上一年项目数量", "本年增/减", "处理决定数量"],
      rows: [
        TableTwoRow("行政许可", "licensing", items),
        TableTwoRow("其他对外管理服务事项", "other_services", items),
      ]),
    TableTwoBlock(
      item: "六", heads: ["上一年项目数量", "本年增/减", "处理决定数量"],
      rows: [
        TableTwoRow("行政处罚", "penalties", items),
        TableTwoRow("行政强制", "coercion", items),
      ]),
    TableTwoBlock(
      item: "八", heads: ["上一年项目数量", "本年增/减"],
      rows: [TableTwoRow("行政事业性收费", "fees", ["items_prev", "items_change"])]),
    TableTwoBlock(
      item: "九", heads: ["采购项目数量", "采购总金额（单位：万元）"],
      rows: [TableTwoRow("政府集中采购", "procurement", ["projects", "amount"])]),
  ]

  static let blocksHybrid = [firstBlock2019] + blocks2021.dropFirst()

  private static let items = ["items_prev", "items_change", "decisions"]

  private static let firstBlock2019 = TableTwoBlock(
    item: "一", heads: ["本年新制作数量", "本年新公开数量", "对外公开总数量"],
    rows: [
      TableTwoRow("规章", "rules", ["made_new", "disclosed_new", "disclosed_total"]),
      TableTwoRow(
        "规范性文件", "normative_documents", ["made_new", "disclosed_new", "disclosed_total"]),
    ])
}
