internal import Arguments

/// `completions`: a script that makes a shell complete commands and options.
enum CompletionsCommand {
  private struct Options: Sendable {
    var shell: Shell?
    var language: Language?
  }

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "completions",
      LocalizedText(
        en: "Write a script that makes a shell complete commands and options.",
        zh: "写出命令和选项的 shell 补全脚本。"),
      options: Options(),
      parameters: [
        .operand("<shell>", \.shell, LocalizedText(en: "The shell.", zh: "哪种 shell。")),
        .option(
          "--language <language>", \.language,
          LocalizedText(en: "The language of explanations.", zh: "说明文字的语言。")),
      ],
      examples: [
        Example(
          LocalizedText(en: "For bash, in this session", zh: "用于当前的 bash"),
          "completions bash > huizong.bash && source huizong.bash")
      ]
    ) { options in
      guard let shell = options.shell else { return .failure }
      try console.show(
        Program.huizong(on: console).completions(for: shell, in: console.language))
      return .success
    }
  }
}
