/// A command of the program, declared once: parsing, help, completions and manual follow from it.
public struct Command: Sendable {
  /// The word that calls it.
  public let name: String

  /// What it does, as one sentence.
  public let summary: LocalizedText

  /// What else is to be said before the options; line breaks separate paragraphs.
  public let details: LocalizedText?

  /// Lines worth showing.
  public let examples: [Example]

  /// Passages after the options.
  public let sections: [ManualSection]

  let parameters: [ParameterSummary]
  let prepare: @Sendable (_ words: [String], _ invocation: Invocation) throws(UsageError) -> Action

  /// Declares a command.
  ///
  /// Contradictory declarations (a name declared twice, operands after a list of operands) are
  /// mistakes in the program and stop it when the command is made.
  ///
  /// - Parameters:
  ///   - name: The word that calls it.
  ///   - summary: What it does, as one sentence.
  ///   - details: What else is to be said; line breaks separate paragraphs.
  ///   - options: The defaults.
  ///   - parameters: What may be given; operands are filled in the order of this list.
  ///   - examples: Lines worth showing.
  ///   - sections: Passages after the options.
  ///   - run: What the command does with the options given.
  public init<Options: Sendable>(
    _ name: String, _ summary: LocalizedText, details: LocalizedText? = nil,
    options: Options, parameters: [Parameter<Options>],
    examples: [Example] = [], sections: [ManualSection] = [],
    run: @escaping @Sendable (Options) throws -> ExitStatus
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.examples = examples
    self.sections = sections
    self.parameters = parameters.map { $0.summary(defaults: options) }
    prepare = { words, invocation throws(UsageError) in
      var parser = LineParser(parameters: parameters, options: options, invocation: invocation)
      let given = try parser.parse(words)
      return Action(command: name) { try run(given) }
    }
    if let mistake = DeclarationMistake.first(in: self.parameters) {
      preconditionFailure("command '\(name)': \(mistake)")
    }
  }
}

extension Command {
  /// The parameters without names, in their order.
  var operands: [ParameterSummary] { parameters.filter(\.synopsis.isOperand) }

  /// The parameters with names, in their order.
  var options: [ParameterSummary] { parameters.filter { !$0.synopsis.isOperand } }

  /// The line that shows how to call the command, without the program's name.
  var usage: LocalizedText {
    let required = options.filter(\.isRequired).map { required in
      [required.synopsis.name, required.synopsis.placeholder.map { "<\($0)>" }]
        .compactMap(\.self).joined(separator: " ")
    }
    return LocalizedText { language in
      let words = [name] + required + ["[\(Phrases.options[language])]"]
      return (words + operands.map(\.synopsis.text)).joined(separator: " ")
    }
  }
}
