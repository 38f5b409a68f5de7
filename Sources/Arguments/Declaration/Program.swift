/// A program with its commands: the one declaration from which everything else is made.
public struct Program: Sendable {
  static let helpNames = ["-h", "--help"]
  static let versionNames = ["-V", "--version"]
  static let helpCommand = "help"
  static let versionCommand = "version"

  /// The name by which it is called.
  public let name: String

  /// The version, as in `1.0.0`.
  public let version: String

  /// What it does, as one sentence.
  public let summary: LocalizedText

  /// What else is to be said before the commands; line breaks separate paragraphs.
  public let details: LocalizedText?

  /// The commands, in the order of the help.
  public let commands: [Command]

  /// Lines worth showing before any command is known.
  public let examples: [Example]

  /// Passages of the manual that belong to no command, such as its environment.
  public let sections: [ManualSection]

  /// Declares a program.
  ///
  /// Two commands of one name, or one named `help` or `version`, are mistakes in the program and
  /// stop it here.
  ///
  /// - Parameters:
  ///   - name: The name by which it is called.
  ///   - version: The version, as in `1.0.0`.
  ///   - summary: What it does, as one sentence.
  ///   - details: What else is to be said; line breaks separate paragraphs.
  ///   - commands: The commands, in the order of the help.
  ///   - examples: Lines worth showing before any command is known.
  ///   - sections: Passages of the manual that belong to no command.
  public init(
    name: String, version: String, summary: LocalizedText, details: LocalizedText? = nil,
    commands: [Command], examples: [Example] = [], sections: [ManualSection] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.details = details
    self.commands = commands
    self.examples = examples
    self.sections = sections
    let names = commands.map(\.name) + [Self.helpCommand, Self.versionCommand]
    precondition(Set(names).count == names.count, "two commands of one name among \(names)")
  }

  /// The command called by this word; `nil` when there is none.
  public func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }
}
