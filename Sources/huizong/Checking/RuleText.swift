internal import AnnualReports
internal import Arguments
internal import Publishing

/// What is to be said about a rule: what it asks for, why, where it comes from, when a breach is no
/// mistake, and a line that keeps it and one that breaks it.
struct RuleText {
  private let rule: EditRule
  private let language: Language

  init(_ rule: EditRule, in language: Language) {
    self.rule = rule
    self.language = language
  }

  /// The text for people, to the last line break.
  var page: TextOutput {
    var page = Page(language)
    page.title("\(rule.id)  \(rule.title[language])")
    for (label, text) in parts {
      page.line("")
      page.line(label)
      page.paragraph(text, indent: 2)
    }
    return page.output
  }

  /// The same without headings, one part a line.
  var plain: String {
    let colon = language == .zh ? "：" : ": "
    return parts.map { $0 + colon + $1 }.joined(separator: "\n")
  }

  /// The parts under their headings.
  var parts: [(label: String, text: String)] {
    var parts = [
      (word(zh: "级别", en: "Severity"), rule.severity.title[language]),
      (word(zh: "为什么", en: "Why"), rule.reason[language]),
      (word(zh: "依据", en: "Source"), rule.source.isEmpty ? ownSource : rule.source),
      (word(zh: "何时不算错误", en: "When a breach is no mistake"), exceptions),
    ]
    if let example = rule.example {
      parts.append((word(zh: "符合的例子", en: "What keeps it"), example.passing[language]))
      parts.append((word(zh: "不符合的例子", en: "What breaks it"), example.failing[language]))
    }
    return parts
  }

  private var exceptions: String {
    let text = rule.exceptions[language]
    return text.isEmpty ? word(zh: "没有。", en: "Never.") : text
  }

  private var ownSource: String {
    word(zh: "本程序的规则，没有明文规定。", en: "A rule of this program; no document asks for it.")
  }

  private func word(zh: String, en: String) -> String { language == .zh ? zh : en }
}

extension EditRule.Text {
  /// The text in a language of the program.
  subscript(language: Language) -> String { language == .zh ? chinese : english }
}

extension TextOutput {
  /// Texts one below the other, parted by blank lines.
  static func joined(_ texts: [TextOutput]) -> TextOutput {
    var output = TextOutput()
    output.append(texts.map(\.description).joined(separator: "\n"))
    return output
  }
}
