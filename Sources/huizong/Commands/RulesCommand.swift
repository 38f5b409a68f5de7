internal import AnnualReports
internal import Arguments
internal import Publishing

/// How `rules` lists.
enum RuleFormat: String, CaseIterable, ArgumentValue {
  case text, csv, markdown
}

/// What `rules` may be told.
struct RulesOptions: Sendable {
  var rules: [String] = []
  var format = RuleFormat.text
  var language: Language?

  static var parameters: [Parameter<RulesOptions>] {
    [
      .operands(
        "[<rule>...]", \.rules,
        LocalizedText(
          en: "Ids, as T3-FLOW, or the beginning of ids, as T3; a list of all rules without any.",
          zh: "规则代码，如 T3-FLOW，或代码的前段，如 T3；不写则列出全部规则。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(
          en: "A text for people, CSV, or a reference of all that is to be said, in Markdown.",
          zh: "供人阅读的文字、CSV，或 Markdown 的完整说明。")),
      .option(
        "--language <language>", \.language,
        LocalizedText(en: "The language of texts and messages.", zh: "说明和消息的语言。")),
    ]
  }
}

/// `rules`: lists the rules of `check`, or says why one is there.
enum RulesCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "rules",
      LocalizedText(en: "List the rules of check, or explain one.", zh: "列出检查规则，或说明某条规则。"),
      details: LocalizedText(
        en: "For each rule named: why it is there, its source, when a breach is no mistake, and "
          + "an example of either kind.",
        zh: "给出规则代码时，说明其理由、依据、何时不算错误，以及正反两例。"),
      options: RulesOptions(), parameters: RulesOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "Why requests carried over are compared", zh: "为什么核对结转申请"),
          "rules X-CARRY")
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static func run(_ options: RulesOptions, _ console: Console) throws -> ExitStatus {
    let rules = options.rules.isEmpty ? EditRule.all : try RuleChoice.rules(options.rules)
    switch options.format {
    case .csv: try console.show(RuleList(rules).csv.description)
    case .markdown:
      try console.show(RuleArticle(rules, in: console.language).text.description)
    case .text: try show(rules, options, console)
    }
    return .success
  }

  private static func show(
    _ rules: [EditRule], _ options: RulesOptions, _ console: Console
  ) throws {
    guard !options.rules.isEmpty else {
      return try console.show(RuleList(rules).text(in: console.language).description)
    }
    let texts = rules.map { RuleText($0, in: console.language).page }
    try console.show(TextOutput.joined(texts).description)
  }
}
