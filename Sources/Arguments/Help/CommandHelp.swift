extension Program {
  /// The whole help of a command: usage, examples, operands, options by group, further passages.
  func help(of command: Command, in language: Language, width: Int) -> String {
    let groups = ParameterGroup.groups(of: command)
    let terms = (command.operands + groups.flatMap(\.parameters)).map(\.term)
    var page = HelpPage(width: width, terms: terms)
    page.startSection()
    page.add(text: command.summary[language])
    page.startSection()
    page.add(text: Phrases.usage[language] + invocation(of: command).usage[language])
    if let details = command.details {
      page.startSection()
      page.add(text: details[language])
    }
    page.add(examples: command.examples, of: name, in: language)
    if !command.operands.isEmpty {
      page.startSection(Phrases.operandsHeading[language])
      page.add(definitions: command.operands.map { $0.definition(in: language) })
    }
    for group in groups {
      page.startSection(group.heading[language])
      page.add(definitions: group.parameters.map { $0.definition(in: language) })
    }
    for section in command.sections {
      page.startSection(section.title[language])
      page.add(text: section.text[language], indent: 2)
    }
    return page.text
  }
}

extension ParameterSummary {
  /// The synopsis as the help shows it: long names stand in one column.
  var term: String {
    synopsis.long != nil && synopsis.short == nil ? "    \(synopsis.text)" : synopsis.text
  }

  /// The entry of the help.
  func definition(in language: Language) -> HelpPage.Definition {
    (term, explanation[language])
  }
}
