internal import Arguments

extension Program {
  /// The version of the program.
  static let huizongVersion = "0.1.0"

  /// The date of the manual page: that of the last change to commands or options.
  static let manualDate = "November 21, 2026"

  /// The program with all its commands.
  static func huizong(on console: Console) -> Program {
    Program(
      name: "huizong", version: huizongVersion,
      summary: LocalizedText(
        en: "Roll up annual reports on government information disclosure.",
        zh: "汇总政府信息公开工作年度报告。"),
      details: LocalizedText(
        en: "Reads the reports of many authorities, adds their figures up over counties, "
          + "prefectures, provinces and years, and says what is missing or does not fit.",
        zh: "读取许多机关的年度报告，按县、市、省和年度汇总数据，并指出缺报和不符之处。"),
      commands: [
        RollupCommand.command(console), ExtractCommand.command(console),
        CompareCommand.command(console), RankCommand.command(console),
        CheckCommand.command(console), ExplainCommand.command(console),
        FormCommand.command(console),
        RulesCommand.command(console),
        RegionsCommand.command(console), IndicatorsCommand.command(console),
        CompletionsCommand.command(console), ManualCommand.command(console),
      ],
      examples: [
        Example(
          LocalizedText(
            en: "Roll up a folder of reports into the folder Reports",
            zh: "汇总一个文件夹的报告，写到 Reports 文件夹"),
          "rollup 报告")
      ],
      sections: [environment])
  }

  private static let environment = ManualSection(
    LocalizedText(en: "Environment", zh: "环境变量"),
    LocalizedText(
      en:
        "LC_ALL, LC_MESSAGES, LANG: the first that is not empty chooses the language of messages, "
        + "Chinese if it begins with zh.",
      zh: "LC_ALL、LC_MESSAGES、LANG：第一个不为空者决定消息的语言，以 zh 开头为中文，否则为英文。"))
}
