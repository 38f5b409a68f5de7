internal import AnnualReports
internal import Arguments

/// What both commands that read reports may be told about their input.
struct InputOptions: Sendable {
  var paths: [FilePath] = []
  /// Files that list further paths.
  var lists: [FilePath] = []
  var years: [YearSpan] = []
  var domains: [Domain] = []
  var places: FilePath?
  var zones: FilePath?
  /// Files of figures, as `extract` writes them.
  var figures: [FilePath] = []
  /// The authorities that must report.
  var roster: FilePath?
  /// The authorities that go on under other names.
  var aliases: FilePath?
  /// Which boundaries regions have.
  var boundaries = BoundaryChoice.asReported
  var threads: ThreadCount?
  var isQuiet = false
  var language: Language?

  /// How many threads read.
  var threadCount: Int { (threads ?? .automatic).number }

  /// The years asked for; nil for all.
  var yearSet: Set<Int>? { years.isEmpty ? nil : Set(years.flatMap(\.years)) }

  /// The domains asked for; nil for all.
  var domainSet: Set<Domain>? { domains.isEmpty ? nil : Set(domains) }

  /// Whether a report of this year and domain is asked for; one without a year only if no years
  /// are given, one without a domain as `other`.
  func wants(_ report: Report) -> Bool {
    let hasYear = yearSet.map { years in report.year.map(years.contains) ?? false } ?? true
    let domain = report.authority.domains.first ?? .other
    return hasYear && domainSet?.contains(domain) ?? true
  }

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<InputOptions>] {
    [paths("[<path>...]")] + selectionParameters + placeParameters
  }

  /// The operands: what to read.
  static func paths(_ synopsis: Synopsis) -> Parameter<InputOptions> {
    .operands(
      synopsis, \.paths,
      LocalizedText(
        en: "Reports to read, or folders of them; '-' is standard input.",
        zh: "要读取的报告文件或文件夹；“-”表示标准输入。"), kind: .file)
  }

  /// Which reports are wanted.
  static var selectionParameters: [Parameter<InputOptions>] {
    [
      .option(
        "--years <years>,...", \.years,
        LocalizedText(
          en: "Only these report years, as 2020-2024 or 2021,2023.",
          zh: "只取这些报告年度，如 2020-2024 或 2021,2023。")),
      domain,
    ]
  }

  /// The option for domains.
  static var domain: Parameter<InputOptions> {
    .option(
      "--domain <domain>,...", \.domains,
      LocalizedText(en: "Only authorities of these domains.", zh: "只取这些领域的机关。"))
  }

  /// The option for figures in place of reports.
  static var figuresFiles: Parameter<InputOptions> {
    .option(
      "--figures <file>...", \.figures,
      LocalizedText(
        en: "Figures that 'extract' wrote, CSV or JSON lines, in place of reports or beside them. "
          + "With 'extract --complete' the results are the same as from the reports; without, "
          + "sums and the rules on figures are, and findings of the reading are left out. CSV "
          + "without --complete may be of any size for rollup, compare, rank and form; all else is "
          + "kept in memory, files of up to 1 GiB each.",
        zh: "用 extract 写出的数据文件（CSV 或 JSON Lines）代替报告，也可与报告并用。用 extract --complete 写出的，"
          + "结果与读报告完全相同；否则合计和针对数据的检查相同，读取中发现的问题不在其中。rollup、compare、rank、form "
          + "读不带 --complete 的 CSV 不限大小；其余情况全部放在内存中，每个文件不超过 1 GiB。"), kind: .file)
  }

  /// The option for the authorities that must report.
  static var rosterFile: Parameter<InputOptions> {
    .option(
      "--roster <file>", \.roster,
      LocalizedText(
        en: "The authorities that must report: CSV with the columns code, and authority or organ; "
          + "domain and zone may be added.",
        zh: "应报机关名单：CSV，code 列，以及 authority 或 organ 列；可加 domain、zone 列。"), kind: .file)
  }

  /// The option for authorities that go on under other names.
  static var aliasesFile: Parameter<InputOptions> {
    .option(
      "--aliases <file>", \.aliases,
      LocalizedText(
        en: "Authorities that were renamed or merged, where the program does not follow them by "
          + "itself: CSV with the columns code, former, authority.",
        zh: "程序未能自行延续的改名或合并的机关：CSV，code、former（原名称）、authority（现名称）三列。"),
      kind: .file)
  }

  /// Reports are needed, or figures in their place.
  func checkThatThereIsInput() throws(UsageError) {
    guard paths.isEmpty, figures.isEmpty, lists.isEmpty else { return }
    throw UsageError(
      LocalizedText(en: "<path> is missing", zh: "缺少参数 <path>"),
      advice: LocalizedText(
        en: "give reports, folders of them, a list of them by --files-from <file>, or figures "
          + "by --figures <file>",
        zh: "请给出报告、报告所在的文件夹，或用 --files-from 给出文件清单，或用 --figures 给出数据文件"))
  }

  /// Adds the paths that the lists name, in their order, to those given as arguments.
  mutating func readLists() throws {
    let streams = (paths + lists).count { $0 == .standardStream }
    guard streams < 2 || lists.isEmpty else {
      throw UsageError(
        LocalizedText(en: "standard input can be read only once", zh: "标准输入只能读一次"),
        advice: LocalizedText(
          en: "give '-' as a report or as a list, not as both", zh: "“-”只能用作报告或清单之一"))
    }
    paths += try lists.flatMap(FileList.paths)
    lists = []
  }

  /// What settles places.
  static var placeParameters: [Parameter<InputOptions>] {
    [
      .option(
        "--places <file>", \.places,
        LocalizedText(
          en: "Settles places that names leave open: CSV with the columns source or authority, "
            + "and code.",
          zh: "指定机关所在地的 CSV 文件：source 或 authority 列，以及 code 列。"), kind: .file),
      .option(
        "--zones <file>", \.zones,
        LocalizedText(
          en: "Adds development zones: CSV with the columns name, parent, level.",
          zh: "补充开发区的 CSV 文件：name、parent、level 三列。"), kind: .file),
    ]
  }

  /// The declarations that come last.
  static var generalParameters: [Parameter<InputOptions>] {
    [
      .option(
        "--files-from <file>...", \.lists,
        LocalizedText(
          en: "Also reads the paths that a file lists, one a line or parted by zero bytes; '-' is "
            + "standard input.",
          zh: "另读清单文件中列出的路径，一行一个，或以零字节分隔；“-”表示标准输入。"), kind: .file),
      .option(
        "--threads <n>", \.threads,
        LocalizedText(
          en: "How many threads read, by default one for each processor; the results are the same.",
          zh: "读取线程数，默认与处理器数相同；结果与线程数无关。")),
      .flag(
        "-q, --quiet", \.isQuiet,
        LocalizedText(
          en: "No closing lines and no progress; errors are still shown.",
          zh: "不显示结束说明和进度，仍显示错误。")),
    ]
  }
}
