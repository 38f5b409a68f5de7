extension Program {
  /// The manual page in mdoc, for section 1.
  ///
  /// The headings that manuals agree on stay English in every language: `man` and its indexes look
  /// for them.
  ///
  /// - Parameters:
  ///   - language: The language of the texts.
  ///   - date: The date of the manual, as in `January 31, 2025`.
  public func manual(in language: Language, date: String) -> String {
    var page = Mdoc()
    page.add(macro: ".Dd \(date)")
    page.add(macro: ".Dt \(Mdoc.escaped(name.uppercased())) 1")
    page.add(macro: ".Os")
    page.add(macro: ".Sh NAME")
    page.add(macro: ".Nm \(name)")
    page.add(macro: ".Nd \(Mdoc.argument(withoutFullStop(summary[language])))")
    addSynopsis(to: &page, in: language)
    page.add(macro: ".Sh DESCRIPTION")
    page.add(text: summary[language])
    if let details {
      page.add(macro: ".Pp")
      page.add(text: details[language])
    }
    page.add(macro: ".Sh COMMANDS")
    for command in commands { add(command, to: &page, in: language) }
    for section in sections {
      page.add(macro: ".Sh \(Mdoc.argument(section.title[language].uppercased()))")
      page.add(text: section.text[language])
    }
    addExitStatus(to: &page, in: language)
    addExamples(to: &page, in: language)
    return page.text
  }

  private func addSynopsis(to page: inout Mdoc, in language: Language) {
    page.add(macro: ".Sh SYNOPSIS")
    for command in commands {
      page.add(macro: ".Nm")
      page.add(macro: ".Cm \(command.name)")
      for option in command.options where option.isRequired {
        page.add(macro: ".Fl \(Mdoc.argument(String(option.synopsis.name.dropFirst())))")
        page.add(macro: ".Ar \(Mdoc.argument(option.synopsis.placeholder ?? ""))")
      }
      page.add(macro: ".Op Ar \(Phrases.options[language])")
      for operand in command.operands {
        page.add(macro: operand.isRequired ? ".\(operand.manualTerm)" : ".Op \(operand.manualTerm)")
      }
    }
    page.add(macro: ".Nm")
    page.add(macro: ".Cm \(Self.helpCommand)")
    page.add(macro: ".Op Ar \(Phrases.command[language])")
  }

  private func add(_ command: Command, to page: inout Mdoc, in language: Language) {
    page.add(macro: ".Ss \(Mdoc.argument(command.name))")
    page.add(text: command.summary[language])
    if let details = command.details {
      page.add(macro: ".Pp")
      page.add(text: details[language])
    }
    page.add(macro: ".Bl -tag -width Ds")
    for parameter in command.operands + ParameterGroup.groups(of: command).flatMap(\.parameters) {
      page.add(macro: ".It \(parameter.manualTerm)")
      page.add(text: parameter.explanation[language])
    }
    page.add(macro: ".El")
    for section in command.sections {
      page.add(macro: ".Pp")
      page.add(macro: ".Sy \(Mdoc.argument(section.title[language]))")
      page.add(macro: ".Pp")
      page.add(text: section.text[language])
    }
  }

  private func addExitStatus(to page: inout Mdoc, in language: Language) {
    page.add(macro: ".Sh EXIT STATUS")
    page.add(macro: ".Bl -tag -width Ds")
    for status in ExitStatus.allCases {
      page.add(macro: ".It \(status.rawValue)")
      page.add(text: status.meaning[language])
    }
    page.add(macro: ".El")
  }

  private func addExamples(to page: inout Mdoc, in language: Language) {
    let examples = examples + commands.flatMap(\.examples)
    guard !examples.isEmpty else { return }
    page.add(macro: ".Sh EXAMPLES")
    for (position, example) in examples.enumerated() {
      if position > 0 { page.add(macro: ".Pp") }
      page.add(text: example.purpose[language] + (language == .en ? ":" : "："))
      page.add(literal: "\(name) \(example.line)")
    }
  }

  private func withoutFullStop(_ text: String) -> String {
    text.hasSuffix(".") || text.hasSuffix("。") ? String(text.dropLast()) : text
  }
}

extension ParameterSummary {
  /// The synopsis in macros, as in `Fl o , Fl -output Ar folder`.
  var manualTerm: String {
    let names = synopsis.names.map { "Fl \(Mdoc.argument(String($0.dropFirst())))" }
    let value = synopsis.placeholder.map { "Ar \(Mdoc.argument($0))\(manualRepetition)" }
    return [names.joined(separator: " , "), value ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var manualRepetition: String {
    switch synopsis.plurality {
    case .one: ""
    case .repeated: " ..."
    case .commaSeparated: ",..."
    }
  }
}
