internal import Arguments

/// `manual`: the manual page.
enum ManualCommand {
  private struct Options: Sendable {
    var language: Language?
  }

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "manual",
      LocalizedText(en: "Write the manual page, for man.", zh: "写出 man 手册页。"),
      options: Options(),
      parameters: [
        .option(
          "--language <language>", \.language,
          LocalizedText(en: "The language of the page.", zh: "手册页的语言。"))
      ],
      examples: [
        Example(LocalizedText(en: "Read it", zh: "阅读"), "manual | man -l -")
      ]
    ) { _ in
      try console.show(
        Program.huizong(on: console).manual(in: console.language, date: Program.manualDate))
      return .success
    }
  }
}
