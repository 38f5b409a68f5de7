internal import Documents
internal import AnnualReports
internal import Arguments
internal import Publishing

/// Every figure of a report as a table for people, in the form's order.
struct FigureList {
  private let rows: FigureRows

  init(_ input: InputReport, _ names: RegionNames) {
    rows = input.rows(names)
  }

  /// Adds the three tables, and the rows that no form has.
  func write(to page: inout Page) {
    let headings =
      page.language == .zh
      ? ["项目", "原文", "数值", "状态", "位置"] : ["item", "raw", "value", "status", "place"]
    var tables: [Int: TextTable] = [:]
    rows.forEach { row in
      let section = section(of: row)
      var table =
        tables[section]
        ?? TextTable(
          columns: [
            TextColumn(headings[0], maximumWidth: 46), TextColumn(headings[1], maximumWidth: 18),
            TextColumn(headings[2], .right), TextColumn(headings[3]), TextColumn(headings[4]),
          ], indent: 2)
      table.append(cells(of: row, page))
      tables[section] = table
    }
    for section in tables.keys.sorted() {
      guard let table = tables[section] else { continue }
      page.section(title(section, page))
      page.table(table)
    }
  }

  /// The part of the form, from 0; behind all of them, rows that no form has.
  private func section(of row: FigureRows.Row) -> Int {
    indicator(of: row)?.definition.section.rawValue
      ?? IndicatorDefinition.Section.allCases.count
  }

  private func indicator(of row: FigureRows.Row) -> Indicator? {
    Indicator(key: String(decoding: row.indicator, as: UTF8.self))
  }

  private func title(_ section: Int, _ page: Page) -> String {
    switch IndicatorDefinition.Section(rawValue: section) {
    case .disclosure: page.text(zh: "主动公开政府信息情况", en: "Disclosure")
    case .requests: page.text(zh: "收到和处理政府信息公开申请情况", en: "Requests")
    case .disputes: page.text(zh: "行政复议、行政诉讼情况", en: "Reviews and lawsuits")
    case .statistics: page.text(zh: "政府信息公开情况统计表", en: "Table of 2014 to 2018")
    case nil: page.text(zh: "表式以外的行", en: "Rows of no form")
    }
  }

  private func cells(of row: FigureRows.Row, _ page: Page) -> [String] {
    let definition = indicator(of: row)?.definition
    let name = page.language == .zh ? definition?.chinese : definition?.english
    let key = String(decoding: row.indicator, as: UTF8.self)
    let status = FigureStatus(key: String(decoding: row.status, as: UTF8.self))
    let isUnknown = row.unit == Array("unknown".utf8) && definition != nil
    return [
      name ?? (key.isEmpty ? page.text(zh: "（没有表格）", en: "(no table)") : key),
      String(decoding: row.raw, as: UTF8.self),
      row.millionths.map { NumberText.grouped(millionths: $0) } ?? "",
      (status?.key ?? "") + (isUnknown ? page.text(zh: "，单位不明", en: ", unit unknown") : ""),
      row.place.map { "\($0.line):\($0.column)" } ?? "",
    ]
  }
}
