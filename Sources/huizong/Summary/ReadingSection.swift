internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// What was read, and what of it is in the sums.
struct ReadingSection: SummarySection {
  private let outcome: RollupOutcome

  init(_ outcome: RollupOutcome) {
    self.outcome = outcome
  }

  func write(to page: inout Page) {
    page.section(page.text(zh: "一、读取情况", en: "1. What was read"))
    var table = TextTable(columns: [TextColumn(), TextColumn("", .right)], indent: 2)
    for row in rows(page) { table.append([row.0, NumberText.grouped(Int64(row.1))]) }
    page.table(table)
    let years = YearList.text(outcome.result.years)
    let prefectures = Set(outcome.result.prefectures.map(\.region.code)).count
    page.paragraph(
      page.text(
        zh: "报告年度：\(years.zh)；市级地区 \(prefectures) 个。",
        en: "Report years: \(years.en); prefectures: \(prefectures)."), indent: 2)
    if outcome.result.boundaries == .of2024 {
      page.paragraph(
        page.text(
          zh: "地区按 2024 年的区划（见第五部分）。", en: "Regions have the boundaries of 2024 (see part 5)."),
        indent: 2)
    }
    page.paragraph(
      page.text(
        zh: "问题：错误 \(outcome.count(.error)) 个，警告 \(outcome.count(.warning)) 个，"
          + "提示 \(outcome.count(.info)) 个（全部见 findings.csv）。",
        en: "Findings: \(outcome.count(.error)) errors, \(outcome.count(.warning)) warnings, "
          + "\(outcome.count(.info)) infos (all in findings.csv)."), indent: 2)
  }

  /// Labels with numbers: the files, the reports, and the reasons why some are not counted.
  private func rows(_ page: Page) -> [(String, Int)] {
    let lost = outcome.fileFindings.count { $0.finding.severity == .error }
    let counts = self.counts
    let reasons = counts.filter { $0.key != .counted }
      .sorted { ($1.value, $0.key.key) < ($0.value, $1.key.key) }
    var rows = [
      (page.text(zh: "读入的报告（份）", en: "reports read"), outcome.reports.count),
      (
        page.text(zh: "  其中计入汇总", en: "  of these in the sums"),
        counts[.counted] ?? 0
      ),
    ]
    for (disposition, count) in reasons {
      let reason = disposition.reason[page.language]
      rows.append(
        (page.text(zh: "  未计入：\(reason)", en: "  not in the sums: \(reason)"), count))
    }
    if lost > 0 {
      rows.append((page.text(zh: "无法读取的文件（见第三部分）", en: "files not readable"), lost))
    }
    return rows
  }

  /// How many reports there are of each disposition, whatever a duplicate is one of.
  private var counts: [Disposition: Int] {
    var counts: [Disposition: Int] = [:]
    let reports = outcome.reports.span
    for place in reports.indices {
      switch reports[place].disposition {
      case .duplicate: counts[.duplicate(of: ""), default: 0] += 1
      case let disposition?: counts[disposition, default: 0] += 1
      case nil: break
      }
    }
    return counts
  }
}

extension Disposition {
  /// Why a report is in no sum, for people.
  var reason: LocalizedText {
    switch self {
    case .counted: LocalizedText(en: "counted", zh: "已计入")
    case .regionTotal:
      LocalizedText(
        en: "totals of a whole region, kept beside the sums", zh: "全区域报告（另列，避免重复相加）")
    case .systemTotal:
      LocalizedText(en: "totals of an organ and those under it", zh: "全系统报告（避免重复相加）")
    case .unknownScope: LocalizedText(en: "whose acts it counts is not clear", zh: "统计范围不明")
    case .noYear: LocalizedText(en: "no report year", zh: "报告年度不明")
    case .noPlace: LocalizedText(en: "no place (see --places)", zh: "所在地不明（可用 --places 指定）")
    case .ambiguousPlace:
      LocalizedText(en: "several places fit (see --places)", zh: "所在地有歧义（可用 --places 指定）")
    case .unknownDivision:
      LocalizedText(en: "no such division in that year", zh: "该年度没有这个区划")
    case .noTables: LocalizedText(en: "no table of the form found", zh: "没有找到规定的表格")
    case .duplicate:
      LocalizedText(en: "second report of one authority and year", zh: "同一机关同一年度的重复报告")
    case .outsideYears: LocalizedText(en: "year not asked for", zh: "不在所选年度")
    case .outsideDomains: LocalizedText(en: "domain not asked for", zh: "不在所选领域")
    case .notChosen: LocalizedText(en: "authority not asked for", zh: "不在所选机关")
    }
  }
}
