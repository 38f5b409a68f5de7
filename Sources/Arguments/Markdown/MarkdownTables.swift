extension Program {
  /// A table of all commands and, under the usage of each, a table of its operands and options.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - heading: The marks before the heading of a command, as in `###`.
  public func markdown(in language: Language, heading: String = "###") -> String {
    var text = Self.table(
      [Phrases.commandColumn[language], Phrases.meaningColumn[language]],
      commands.map { [Self.code($0.name), Self.escaped($0.summary[language])] })
    for command in commands {
      text += "\n\(heading) \(Self.code("\(name) \(command.name)"))\n\n"
      text += "\(Self.escaped(command.summary[language]))\n\n"
      text += "```\n\(invocation(of: command).usage[language])\n```\n\n"
      text += options(of: command, in: language)
    }
    return text
  }

  private func options(of command: Command, in language: Language) -> String {
    let parameters = command.operands + ParameterGroup.groups(of: command).flatMap(\.parameters)
    return Self.table(
      [Phrases.parameterColumn[language], Phrases.meaningColumn[language]],
      parameters.map { [Self.code($0.synopsis.text), Self.escaped($0.explanation[language])] })
  }

  private static func table(_ heading: [String], _ rows: [[String]]) -> String {
    ([heading, heading.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  private static func code(_ text: String) -> String {
    "`\(text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))`"
  }

  /// The text with what Markdown would take as its own escaped.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "<": escaped += "&lt;"
      case "|", "*", "_", "`", "\\", "[", "]": escaped += "\\\(character)"
      case "\n": escaped += "<br>"
      default: escaped.append(character)
      }
    }
  }
}
