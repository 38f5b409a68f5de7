extension Program {
  /// The short help: what the program does, its commands, where to find more.
  func help(in language: Language, width: Int) -> String {
    let commands: [HelpPage.Definition] =
      commands.map { ($0.name, $0.summary[language]) }
      + [("\(Self.helpCommand) [<\(Phrases.command[language])>]", Phrases.commandHelp[language])]
    let options: [HelpPage.Definition] = [
      (Self.helpNames.joined(separator: ", "), Phrases.help[language]),
      (Self.versionNames.joined(separator: ", "), Phrases.version[language]),
    ]
    var page = HelpPage(width: width, terms: (commands + options).map(\.term))
    page.startSection()
    page.add(text: summary[language])
    page.startSection()
    page.add(text: Phrases.usage[language] + invocation().usage[language])
    if let details {
      page.startSection()
      page.add(text: details[language])
    }
    page.add(examples: examples, of: name, in: language)
    page.startSection(Phrases.commandsHeading[language])
    page.add(definitions: commands)
    page.startSection(Phrases.optionsHeading[language])
    page.add(definitions: options)
    page.startSection(Phrases.exitStatusHeading[language])
    page.add(
      definitions: ExitStatus.allCases.map { (String($0.rawValue), $0.meaning[language]) })
    page.startSection()
    page.add(text: Phrases.more(about: name)[language])
    return page.text
  }
}
