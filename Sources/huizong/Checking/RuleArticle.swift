internal import AnnualReports
internal import Arguments
internal import Publishing

/// Rules as a reference in Markdown, family by family: the text of `explain RULE` for reading at length.
///
/// In English it is the article `Rules` of the module AnnualReports.
struct RuleArticle {
  private let rules: [EditRule]
  private let language: Language

  init(_ rules: [EditRule], in language: Language) {
    self.rules = rules
    self.language = language
  }

  /// The whole article; of the families those that have one of the rules.
  var text: TextOutput {
    let isChinese = language == .zh
    var lines = [
      isChinese ? "# 检查规则" : "# Rules", "",
      isChinese
        ? "`huizong check` 和 `huizong rollup` 检查什么：为什么，依据，何时不算错误，以及正反两例。"
        : "What `huizong check` and `huizong rollup` look for: why, by what source, when a breach is no mistake, "
          + "and a line of either kind.",
      "",
      isChinese
        ? "本文由 `huizong rules --format markdown` 写出；`huizong explain 规则` 给出同样的内容。"
        : "This page is written by `huizong rules --format markdown`; `huizong explain RULE` says the same.",
    ]
    for family in RuleFamily.all {
      let rules = family.rules.filter(self.rules.contains)
      guard !rules.isEmpty else { continue }
      lines += ["", "## \(family.title[language])"]
      for rule in rules {
        lines += ["", "### \(rule.id): \(rule.title[language])"]
        for (label, text) in RuleText(rule, in: language).parts {
          lines += ["", "**\(label)\(isChinese ? "：" : ".")** \(Self.markdown(text))"]
        }
      }
    }
    var output = TextOutput()
    output.append(lines.joined(separator: "\n") + "\n")
    return output
  }

  /// A text without what Markdown would take for its own.
  private static func markdown(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_<>[]|#".contains(character) { escaped.append("\\") }
      escaped.append(character == "\n" || character == "\t" ? " " : character)
    }
    return escaped
  }
}
