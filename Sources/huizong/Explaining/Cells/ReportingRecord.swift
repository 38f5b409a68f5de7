internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// What became of every report, and who reported when.
struct ReportingRecord {
  private let result: RollupResult

  /// Reads everything that there is to read.
  init(_ inputs: Inputs, _ options: InputOptions, _ console: Console) throws {
    let settings = RollupSettings(domains: options.domainSet, levels: []).taking(inputs)
    var progress = ProgressLine(console, total: inputs.fileCount)
    progress.silence()
    let reading = RollupReading(
      files: inputs.files, options: options, reading: inputs.reading, settings: settings,
      writesFigures: false, recorded: inputs.recorded)
    let collection = try reading.run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: nil, progress: progress))
    result = collection.rollup.finish(with: inputs.reading.gazetteer)
  }

  /// What became of the report of a path.
  func outcome(of source: String) -> LocalizedText {
    let disposition = result.dispositions.first { $0.source == source }?.disposition
    return disposition.map(Self.outcome) ?? LocalizedText(en: "not read", zh: "没有读取")
  }

  private static func outcome(_ disposition: Disposition) -> LocalizedText {
    switch disposition {
    case .counted: LocalizedText(en: "Counted in the sums.", zh: "已计入汇总。")
    case .duplicate(let other):
      LocalizedText(
        en: "Not counted: \(disposition.reason[.en]); counted is \(other)",
        zh: "未计入：\(disposition.reason[.zh])，计入的是 \(other)")
    default:
      LocalizedText(
        en: "Not counted: \(disposition.reason[.en])", zh: "未计入：\(disposition.reason[.zh])")
    }
  }

  /// The years of the authority of a row of coverage.csv, each with its report or without one; nil
  /// where no authority is it.
  func authority(of row: PublishedRow, in language: Language) -> TextOutput? {
    let runs = CoverageRow.authorities(result.coverage)
    let run = runs.first { rows in
      rows.contains { one in
        one.region.code == row["region_code"] && one.zone == row["zone"]
          && one.organ == row["organ"] && String(one.year) == row["year"]
          && one.isRegionTotal == (row["is_region_total"] == "true")
          && one.authority == row["authority"]
      }
    }
    guard let run, let first = run.first else { return nil }
    var page = Page(language)
    page.line(TerminalText.escaped(run.last?.shownName ?? ""))
    let isKnown = run.contains { $0.state != .missing }
    page.paragraph(
      isKnown
        ? page.text(
          zh: "由有报告的年度得知此机关应报；没有报告的年度为缺报。",
          en: "It is known from the years with a report; the others are missing.")
        : page.text(zh: "由名单得知此机关应报。", en: "It is known from the roster."))
    if first.isRegionTotal {
      page.paragraph(
        page.text(
          zh: "全区域报告，不计入应报机关数。",
          en: "The report of a whole region, which no count of authorities holds."))
    }
    for one in run { page.paragraph(Self.line(one, in: language), indent: 2) }
    return page.output
  }

  private static func line(_ row: CoverageRow, in language: Language) -> String {
    guard let disposition = row.disposition else {
      return "\(row.year)  " + (language == .zh ? "缺报" : "missing")
    }
    return "\(row.year)  \(row.source)  \(outcome(disposition)[language])"
  }
}

extension CoverageRow {
  /// The rows of each authority, which stand together and ascend by year.
  static func authorities(_ coverage: [CoverageRow]) -> [[CoverageRow]] {
    var runs: [[CoverageRow]] = []
    for row in coverage {
      if let last = runs.last?.last, last.year < row.year, last.organ == row.organ,
        last.zone == row.zone, last.isRegionTotal == row.isRegionTotal
      {
        runs[runs.count - 1].append(row)
      } else {
        runs.append([row])
      }
    }
    return runs
  }
}
