internal import Documents
internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// An account as text for people.
struct AccountPage {
  private let account: Account
  private var page: Page

  init(_ account: Account, in language: Language) {
    self.account = account
    page = Page(language)
    writeTitle()
    writeTotals()
    writeMembers()
    writeWithoutFigure()
    writeLeftOut()
    writeMissing()
  }

  /// The text.
  var text: TextOutput { page.output }

  private var unit: String { account.indicator.definition.unit.rawValue }

  private mutating func writeTitle() {
    let definition = account.indicator.definition
    let name = page.language == .zh ? definition.chinese : definition.english
    page.title(
      page.text(
        zh: "\(account.region.name)（\(account.region.codeText)）\(account.year) 年：\(name)",
        en: "\(account.region.name) (\(account.region.codeText)) \(account.year): \(name)"))
    if account.boundaries == .of2024 {
      page.paragraph(page.text(zh: "按 2024 年的区划", en: "in the boundaries of 2024"))
    }
    page.line("\(definition.key)\(page.text(zh: "（\(unit)）", en: " (\(unit))"))")
    guard !definition.isAddable else { return }
    page.paragraph(
      page.text(
        zh: "此项不可相加：同一事项列在各机关的目录中，相加会重复计算。",
        en: "This indicator may not be added: the same item stands in the catalogue of many "
          + "authorities."))
  }

  private mutating func writeTotals() {
    page.line("")
    page.paragraph(summed)
    if let spread = account.summed?.total.distribution { page.paragraph(text(of: spread)) }
    if let total = account.reported {
      let places = account.regionReports.map { "  \($0.shownPlace)" }
      page.paragraph(
        page.text(zh: "全区域报告：", en: "reported for the whole region: ")
          + value(total.total) + (places.count == 1 ? places[0] : ""))
      if places.count > 1 {
        for report in account.regionReports {
          page.line(
            "  \(report.addend?.grouped ?? "")  \(report.shownName)\n   \(report.shownPlace)")
        }
      }
    }
    guard let sum = account.summed?.total.value, let whole = account.reported?.total.value,
      let residual = Quantity(sumOf: [whole, Quantity(millionths: -sum.millionths)])
    else { return }
    page.paragraph(
      page.text(zh: "差额（报告数减相加数）：", en: "reported less summed: ") + residual.grouped)
  }

  private var summed: String {
    let head = page.text(zh: "逐机关相加：", en: "summed from the authorities: ")
    guard let total = account.summed else {
      return head + page.text(zh: "没有计入的报告", en: "no report is counted")
    }
    let counts = total.total.counts
    return head + value(total.total)
      + page.text(
        zh: "（应报机关 \(total.expected) 个，计入报告 \(total.reports) 份：有数 \(counts.reported)，"
          + "空白 \(counts.blank)，不适用 \(counts.notApplicable)，没有或读不准 \(counts.withoutFigure)）",
        en: " (\(total.expected) authorities expected, \(total.reports) reports counted: "
          + "\(counts.reported) with the figure, \(counts.blank) blank, "
          + "\(counts.notApplicable) not applicable, \(counts.withoutFigure) without it)")
  }

  private func text(of spread: Distribution) -> String {
    let numbers = [spread.mean, spread.median, spread.minimum, spread.maximum].map(\.grouped)
    return page.text(
      zh: "平均 \(numbers[0])，中位数 \(numbers[1])，最小 \(numbers[2])，最大 \(numbers[3])",
      en: "mean \(numbers[0]), median \(numbers[1]), minimum \(numbers[2]), maximum \(numbers[3])")
  }

  private func value(_ total: Total) -> String {
    total.value?.grouped
      ?? page.text(zh: "无（\(total.status.key)）", en: "none (\(total.status.key))")
  }
}

// MARK: Lists

extension AccountPage {
  private mutating func writeMembers() {
    guard !account.members.isEmpty else { return }
    page.section(page.text(zh: "相加的数", en: "What is added up"))
    let width = account.members.map { ($0.addend?.grouped ?? "").utf8.count }.max() ?? 0
    for member in account.members { write(member, width: width) }
  }

  private mutating func write(_ member: TracedReport, width: Int) {
    let number = member.addend?.grouped ?? ""
    let pad = String(repeating: " ", count: max(0, width - number.utf8.count))
    page.line("  \(pad)\(number)  \(member.shownName)")
    let indent = width + 4
    guard let cell = member.cells.first else { return }
    if cell.figure.status == .derived {
      writeLine("\(member.shownSource) \(page.text(zh: "由以下各项相加", en: "added up from"))", indent)
      for part in member.cells.dropFirst() { write(part, of: member, indent + 2) }
    } else {
      writeLine(member.shownPlace, indent)
      if !cell.row.isEmpty { writeLine(cell.row, indent) }
    }
  }

  private mutating func write(_ part: TracedCell, of member: TracedReport, _ indent: Int) {
    let value = part.addend?.grouped ?? part.figure.status.key
    let place = part.place.map { ":\($0.line):\($0.column)" } ?? ""
    writeLine("\(value)  \(part.indicator.key)\(place.isEmpty ? "" : "  \(place)")", indent)
  }

  private mutating func writeWithoutFigure() {
    guard !account.withoutFigure.isEmpty else { return }
    page.section(page.text(zh: "计入而没有此数的报告", en: "Counted, but without this figure"))
    for report in account.withoutFigure {
      let reason = report.reason[page.language]
      writeLine("\(report.shownName)\(page.text(zh: "：", en: ": "))\(reason)", 2)
      writeLine(report.shownPlace, 6)
      if let row = report.cells.first?.row, !row.isEmpty { writeLine(row, 6) }
    }
  }

  private mutating func writeLeftOut() {
    guard !account.leftOut.isEmpty else { return }
    page.section(page.text(zh: "未计入的报告", en: "Reports that are not counted"))
    for report in account.leftOut {
      var reason =
        report.isParted
        ? page.text(
          zh: "辖区已分归几个地区，无从拆分", en: "its area was parted among regions and cannot be told apart")
        : report.disposition.reason[page.language]
      if case .duplicate(let other) = report.disposition {
        reason += page.text(zh: "，计入的是 ", en: "; counted is ") + other
      }
      writeLine("\(report.shownName)\(page.text(zh: "：", en: ": "))\(reason)", 2)
      let number = report.addend.map { "\($0.grouped)  " } ?? ""
      writeLine(number + report.shownPlace, 6)
    }
  }

  private mutating func writeMissing() {
    guard !account.missing.isEmpty else { return }
    page.section(page.text(zh: "缺报的机关", en: "Authorities without a report"))
    for missing in account.missing {
      let seen =
        missing.nearest.map { page.text(zh: "（有 \($0) 年的报告）", en: " (has a report of \($0))") }
        ?? page.text(zh: "（见名单）", en: " (on the roster)")
      writeLine(missing.row.shownName + seen, 2)
    }
  }

  private mutating func writeLine(_ text: String, _ indent: Int) {
    page.paragraph(text, indent: indent)
  }
}

extension Quantity {
  /// The number with thousands separators.
  var grouped: String { NumberText.grouped(millionths: millionths) }
}

extension TracedReport {
  /// The authority's name, or what stands for it.
  var shownName: String {
    if !summary.agency.isEmpty { return summary.agency }
    return summary.regions.region.name + (summary.domain?.chinese ?? "")
  }

  /// The path.
  var shownSource: String { TerminalText.escaped(summary.source) }

  /// The path with line and column of the cell.
  var shownPlace: String {
    shownSource + (cells.first?.place.map { ":\($0.line):\($0.column)" } ?? "")
  }

  /// Why there is no number.
  var reason: LocalizedText {
    guard let figure = cells.first?.figure else { return LocalizedText(en: "missing", zh: "没有此项") }
    return figure.hasKnownUnit
      ? figure.status.reason : LocalizedText(en: "its unit is not known", zh: "单位不明")
  }
}

extension FigureStatus {
  /// The status for people.
  var reason: LocalizedText {
    switch self {
    case .reported: LocalizedText(en: "reported", zh: "有数")
    case .derived: LocalizedText(en: "added up", zh: "相加得出")
    case .blank: LocalizedText(en: "the cell is blank", zh: "空白")
    case .notApplicable: LocalizedText(en: "a dash or a slash", zh: "填“-”或“/”")
    case .text: LocalizedText(en: "words", zh: "填写的是文字")
    case .unreadable: LocalizedText(en: "not readable as a number", zh: "读不成数字")
    case .ambiguous:
      LocalizedText(en: "ambiguous: its column or value is not certain", zh: "列或数值不能确定")
    case .missing: LocalizedText(en: "no such cell in the report", zh: "报告中没有此项")
    }
  }
}
