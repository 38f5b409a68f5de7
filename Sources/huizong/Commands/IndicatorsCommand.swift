internal import AnnualReports
internal import Arguments
internal import Publishing

/// What `indicators` may be told.
struct IndicatorsOptions: Sendable {
  var texts: [String] = []
  var format = ListFormat.text
  var language: Language?

  static var parameters: [Parameter<IndicatorsOptions>] {
    [
      .operands(
        "[<text>...]", \.texts,
        LocalizedText(
          en: "Parts of keys or names; all indicators without any.",
          zh: "代码或名称的一部分；不写则列出全部。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "A table for people, or CSV.", zh: "供人阅读的表格或 CSV。")),
      .option(
        "--language <language>", \.language,
        LocalizedText(en: "The language of names and messages.", zh: "名称和消息的语言。")),
    ]
  }
}

/// `indicators`: looks indicators up.
enum IndicatorsCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "indicators",
      LocalizedText(en: "Look up what the forms count.", zh: "查报告表式中的指标。"),
      details: LocalizedText(
        en: "Keys, names, units and forms, in the form's order. Exit status 2 if nothing is found.",
        zh: "指标的代码、名称、单位和所属表式，按表中顺序。查不到时退出状态为 2。"),
      options: IndicatorsOptions(), parameters: IndicatorsOptions.parameters,
      examples: [
        Example(LocalizedText(en: "What is known of fees", zh: "收费方面的指标"), "indicators 收费")
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static func run(_ options: IndicatorsOptions, _ console: Console) throws -> ExitStatus {
    var found: Set<Indicator> = options.texts.isEmpty ? Set(Indicator.all) : []
    var status = ExitStatus.success
    for text in options.texts {
      let matches = Indicator.all.filter { $0.matches(text) }
      if matches.isEmpty {
        tellNearest(to: text, console)
        status = .failure
      }
      found.formUnion(matches)
    }
    let list = IndicatorList(found.sorted())
    try console.show(
      options.format == .csv ? list.csv : list.text(in: console.language))
    return status
  }

  private static func tellNearest(to text: String, _ console: Console) {
    let near = IndicatorChoice.nearest(to: text)
    let shown = TerminalText.escaped(text)
    console.say(
      LocalizedText(en: "no indicator for '\(shown)'", zh: "查不到指标“\(shown)”"),
      advice: near.isEmpty
        ? nil
        : LocalizedText { language in
          (language == .zh ? "是不是：" : "nearest: ") + language.joined(near)
        })
  }
}

extension Indicator {
  /// Whether key or name holds a text.
  fileprivate func matches(_ text: String) -> Bool {
    [definition.key, definition.chinese, definition.english].contains {
      $0.lowercased().contains(text.lowercased())
    }
  }
}
