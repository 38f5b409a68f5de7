internal import AnnualReports
internal import Arguments
internal import Rollups

/// What `check` may be told.
struct CheckOptions: Sendable {
  var input = InputOptions()
  var rules: [String] = []
  var least = LeastSeverity(.info)
  var isStrict = false
  var format = CheckFormat.text
  var output: FilePath?

  /// The ids of the rules asked for; nil for all.
  ///
  /// An unknown rule is an error, and so is `--strict` where warnings are left out.
  func ruleSet() throws(UsageError) -> Set<String>? {
    guard !isStrict || least.severity <= .warning else {
      throw UsageError(
        LocalizedText(
          en: "'--strict' asks for warnings, which '--severity error' leaves out",
          zh: "“--strict”要看警告，“--severity error”却不列警告"),
        advice: LocalizedText(
          en: "use '--strict --severity warning', or '--severity error' alone",
          zh: "请用“--strict --severity warning”，或只用“--severity error”"))
    }
    return rules.isEmpty ? nil : Set(try RuleChoice.rules(rules).map(\.id))
  }

  /// What is rolled up: everything, for a year is checked against the one before, and a region
  /// against its members of all domains.
  static let settings = RollupSettings(
    levels: Set(RegionLevel.allCases), indicators: Rollup.editedIndicators)

  private static var inputParameters: [Parameter<CheckOptions>] {
    ([InputOptions.paths("[<path>...]"), InputOptions.figuresFiles]
      + InputOptions.selectionParameters + InputOptions.placeParameters
      + [InputOptions.aliasesFile]).at(\.input)
  }

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<CheckOptions>] {
    CheckOptions.inputParameters + [
      .option(
        "--rule <rule>,...", \.rules,
        LocalizedText(
          en: "Only these rules, as T3-FLOW, or all of a family, as T3; see 'huizong rules'.",
          zh: "只查这些规则，如 T3-FLOW，或一类规则，如 T3；见 huizong rules。")),
      .option(
        "--severity <severity>", \.least,
        LocalizedText(en: "The least severity to show.", zh: "列出的最低级别。")),
      .flag(
        "--strict", \.isStrict,
        LocalizedText(
          en: "Exit status 1 for warnings too, not only for errors.",
          zh: "有警告时退出状态也为 1，不限于错误。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(
          en: "For people, CSV, JSON lines, or SARIF 2.1.0 for tools.",
          zh: "供人阅读的文字、CSV、JSON Lines，或供工具使用的 SARIF 2.1.0。")),
      .option(
        "-o, --output <file>", \.output,
        LocalizedText(
          en: "The file to write, instead of standard output.", zh: "输出文件，默认为标准输出。")),
      .option(
        "--language <language>", \.input.language,
        LocalizedText(en: "The language of findings and messages.", zh: "问题说明和消息的语言。")),
    ] + InputOptions.generalParameters.at(\.input)
  }
}
