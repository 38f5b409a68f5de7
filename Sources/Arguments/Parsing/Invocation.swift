/// How the command at hand is called, for errors that show it.
struct Invocation: Hashable, Sendable {
  /// The name of the program.
  let program: String

  /// The name of the command; `nil` before it is known.
  let command: String?

  /// The whole line that shows how to call it.
  let usage: LocalizedText

  /// The line that shows its help.
  var help: String {
    [program, Program.helpCommand, command].compactMap(\.self).joined(separator: " ")
  }
}

extension Program {
  /// How the program is called when no command is known, or how a command is.
  func invocation(of command: Command? = nil) -> Invocation {
    Invocation(
      program: name, command: command?.name,
      usage: LocalizedText { language in
        if let command { return "\(name) \(command.usage[language])" }
        return "\(name) <\(Phrases.command[language])> [\(Phrases.options[language])]"
      })
  }
}
