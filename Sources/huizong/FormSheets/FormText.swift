internal import AnnualReports
internal import Arguments
internal import Publishing

/// A filled form as plain text.
enum FormText {
  static func text(_ filled: FilledForm, in language: Language) -> TextOutput {
    var page = Page(language)
    page.title(filled.title)
    for (place, table) in filled.sheet.tables.enumerated() {
      page.section(table.heading)
      switch place {
      case 0: page.table(disclosure(table, filled))
      case 1: page.table(requests(table, filled))
      default: page.table(disputes(filled))
      }
    }
    page.section(page.text(zh: "说明", en: "Notes"))
    for note in filled.notes { page.paragraph(note[language]) }
    return page.output
  }

  private static func disclosure(_ table: FormTable, _ filled: FilledForm) -> TextTable {
    var text = TextTable(
      columns: [TextColumn()] + Array(repeating: TextColumn("", .right), count: 3))
    for row in table.grid { text.append(row.map { $0.map(filled.text) ?? "" }) }
    return text
  }

  /// Table three: its heads as headings, and the labels of its groups on lines of their own.
  private static func requests(_ table: FormTable, _ filled: FilledForm) -> TextTable {
    let heads = Applicant.allCases.map { TextColumn($0.chinese, .right) }
    var text = TextTable(columns: [TextColumn(maximumWidth: 40)] + heads, rule: .none)
    for row in table.grid.dropFirst(3) {
      let labels = row.prefix(3).enumerated().compactMap { place, cell in
        cell.map { String(repeating: " ", count: 2 * place) + filled.text($0) }
      }
      for label in labels.dropLast() {
        text.append([label] + Array(repeating: "", count: heads.count))
      }
      text.append([labels.last ?? ""] + row.dropFirst(3).map { $0.map(filled.text) ?? "" })
    }
    return text
  }

  /// The three parts of table four, one below the other, as a row of fifteen is wider than a page.
  private static func disputes(_ filled: FilledForm) -> TextTable {
    let heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    var text = TextTable(
      columns: [TextColumn()] + heads.map { TextColumn($0, .right) }, rule: .none)
    for (forum, name) in zip(Forum.allCases, ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"]) {
      let cells = Forum.Result.allCases.map { filled.text(.figure(forum.indicator($0))) }
      text.append([name] + cells)
    }
    return text
  }
}
