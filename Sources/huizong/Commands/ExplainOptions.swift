internal import AnnualReports
internal import Arguments

/// What `explain` may be told.
struct ExplainOptions: Sendable {
  var input = InputOptions()
  var region: String?
  var year: Int?
  var indicator: String?
  /// A cell of a file that `rollup` wrote.
  var cell: CellAddress?
  var format = ListFormat.text
  var output: FilePath?

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<ExplainOptions>] {
    [InputOptions.paths("[<path>...]"), InputOptions.figuresFiles].at(\.input) + [
      .option(
        "--region <region>", \.region,
        LocalizedText(
          en: "The region of the total: a name or a code, 100000 for the country.",
          zh: "汇总数的地区：名称或代码，全国为 100000。")),
      .option(
        "--year <year>", \.year, LocalizedText(en: "The year of the total.", zh: "汇总数的年度。")),
      .option(
        "--indicator <key>", \.indicator,
        LocalizedText(en: "The indicator of the total.", zh: "汇总数的指标代码。")),
      .option(
        "--cell <file:row[:column]>", \.cell,
        LocalizedText(
          en: "A cell of a file that 'rollup' wrote, in place of the three; row 1 is the heading, "
            + "the column a name or letters.",
          zh: "代替以上三项：rollup 所写文件中的一格，第 1 行为表头，列用列名或字母。")),
    ] + [InputOptions.domain, InputOptions.boundaryChoice].at(\.input) + [
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "A text for people, or CSV.", zh: "供人阅读的文字或 CSV。")),
      .option(
        "-o, --output <file>", \.output,
        LocalizedText(
          en: "The file to write, instead of standard output.", zh: "输出文件，默认为标准输出。")),
    ]
      + (InputOptions.placeParameters + [InputOptions.rosterFile, InputOptions.aliasesFile]).at(
        \.input) + [
        .option(
          "--language <language>", \.input.language,
          LocalizedText(en: "The language of the text and of messages.", zh: "文字和消息的语言。"))
      ] + InputOptions.generalParameters.at(\.input)
  }

  /// The rules that are asked for in place of reports; nil where a path is none, or is a file.
  ///
  /// A word in the shape of a rule, without a file of that name, that is no rule is an error.
  func rules() throws(UsageError) -> [EditRule]? {
    guard !input.paths.isEmpty, input.figures.isEmpty else { return nil }
    for path in input.paths {
      guard RuleChoice.hasShape(path.text), (try? FileStatus(of: path)) == nil else { return nil }
    }
    return try RuleChoice.rules(input.paths.map(\.text))
  }

  /// The total that is asked for; nil where none is, but a report.
  func total() throws(UsageError) -> (region: String, year: Int, indicator: Indicator)? {
    let given = [region, year.map(String.init), indicator]
    guard given.contains(where: { $0 != nil }) else { return nil }
    if cell != nil { throw Self.contradiction }
    guard let region, let year, let indicator else {
      let names = ["--region", "--year", "--indicator"]
      let missing = zip(names, given).filter { $0.1 == nil }.map(\.0)
      throw UsageError(
        LocalizedText(
          en: "a total is known by region, year and indicator; missing: "
            + missing.joined(separator: ", "),
          zh: "汇总数由地区、年度和指标确定，缺少 \(missing.joined(separator: "、"))"),
        advice: LocalizedText(
          en: "or leave all three out to see how a report was read",
          zh: "三项都不写，则说明一份报告是怎样读取的"))
    }
    let found = try IndicatorChoice.indicators([indicator])
    guard found.count == 1, let only = found.first else {
      throw UsageError(
        LocalizedText(en: "'\(indicator)' is several indicators", zh: "“\(indicator)”包含多个指标"),
        advice: LocalizedText { language in
          let keys = language.joined(found.prefix(6).map(\.key))
          return (language == .zh ? "请选一个：" : "choose one: ") + keys
        })
    }
    return (region, year, only)
  }

  /// A cell tells its total itself.
  static let contradiction = UsageError(
    LocalizedText(
      en: "'--cell' does not go with '--region', '--year' and '--indicator'",
      zh: "“--cell”不能与“--region”“--year”“--indicator”同用"),
    advice: LocalizedText(en: "use one or the other", zh: "请二者取一"))
}
