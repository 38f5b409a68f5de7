internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// `compare`: years side by side.
enum CompareCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "compare",
      LocalizedText(
        en: "Set years side by side, with changes, all and like for like.",
        zh: "多个年度并列比较：增减、百分比、同口径。"),
      details: details, options: CompareOptions(), parameters: CompareOptions.parameters,
      examples: [
        Example(
          LocalizedText(
            en: "The counties of a prefecture, 2021 and 2024", zh: "某市各县 2021 年与 2024 年"),
          "compare 报告 --region 塔城地区 --years 2021,2024"),
        Example(
          LocalizedText(
            en: "All rates of the provinces over a range, in constant boundaries",
            zh: "各省历年各项比率，按 2024 年区划"),
          "compare 报告 --level province --indicators rates --years 2019-2024 --boundaries 2024"),
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static let details = LocalizedText(
    en: "Like for like compares only the authorities with the figure in both years. A change in "
      + "percent needs a base above 0; rates change in percentage points and are computed from "
      + "sums, of the authorities with all figures of the rate.\n"
      + "With more than two years, CSV has a row for each year against the one before and one for "
      + "the last against the first; annual growth is the compound rate, for reading only.\n"
      + "--boundaries 2024 counts every report where its area lies in 2024. An area that was split "
      + "goes on in the division that keeps its name; without one it is left out, and said so.",
    zh: "同口径只比较两年都有该数的机关。百分比以大于 0 的数为基数；比率由合计重新计算，只计各项数据齐全的机关，增减为百分点。\n"
      + "超过两年时，CSV 除逐年比较外另有末年比首年一行；年均增长为复合增长率，仅供阅读。\n"
      + "--boundaries 2024 把每份报告计入其辖区 2024 年所属的地区。被拆分的地区由保留原名的一方延续，没有则不计入，并予说明。")

  private static func run(_ options: CompareOptions, _ console: Console) throws -> ExitStatus {
    let measures = try ComparedMeasures.measures(options.indicators)
    if options.hasContributions, options.selection.basis == .reported { throw contradiction }
    let rows = try ComparedRows(options.selection, options.input.boundaries)
    var request = PanelRequest(
      rows.subjects, measures: measures, within: rows.within?.code,
      basis: options.selection.basis.basis,
      boundaries: options.input.boundaries.boundaries,
      hasContributions: options.hasContributions)
    let reports = try ComparedReports(options.input, request.indicators, console)
    let years = try ComparedYears(options.input.years, reports.source.years)
    guard years.years.count > 1 else { throw tooFew(years) }
    request.years = Set(years.years)
    let panel = reports.source.panel(request)
    reports.tell(panel, isQuiet: options.input.isQuiet, console)
    years.tell(reports.source.years, console)
    if panel.rows.isEmpty { throw nothing }
    try ResultStream.write(
      output(panel, rows, options, console.language), to: options.output)
    return reports.status
  }

  private static func output(
    _ panel: Panel, _ rows: ComparedRows, _ options: CompareOptions, _ language: Language
  ) -> TextOutput {
    guard options.format == .csv else {
      return ComparisonsTablePage(panel, options, region: rows.within, language).text
    }
    return options.hasContributions
      ? ComparisonsTableContributions.csv(panel, byteOrderMark: options.hasByteOrderMark)
      : ComparisonsTable.csv(panel, byteOrderMark: options.hasByteOrderMark)
  }

  private static let contradiction = UsageError(
    LocalizedText(
      en: "'--contributions' does not go with '--basis reported'",
      zh: "“--contributions”不能与“--basis reported”同用"),
    advice: LocalizedText(
      en: "a region's own report has no members: use --basis summed",
      zh: "全区域报告没有组成部分，请用 --basis summed"))

  private static func tooFew(_ years: ComparedYears) -> WorkError {
    let list = YearList.text(years.years)
    return WorkError(
      LocalizedText(
        en: "a comparison needs two years; with reports there is only \(list.en)",
        zh: "比较需要两个年度，有报告的只有 \(list.zh) 年"),
      advice: LocalizedText(
        en: "give two years or a range: --years 2021,2024 or --years 2019-2024",
        zh: "请给出两个年度或一个范围：--years 2021,2024 或 --years 2019-2024"))
  }

  /// That nothing is left to compare.
  static let nothing = WorkError(
    LocalizedText(
      en: "no report of these years is counted in these rows", zh: "这些年度没有可计入所选地区、领域或机关的报告"),
    advice: LocalizedText(
      en: "try another --level, --region, --basis or --domain",
      zh: "请换用其他 --level、--region、--basis 或 --domain"))
}
