/// All that can be wrong with a command line.
enum UsageProblem: Hashable, Sendable {
  /// The first word calls no command.
  case unknownCommand(String, suggestions: [String])
  /// An option that some command knows, but no command before it.
  case optionBeforeCommand(String)
  /// An option that the command does not know; or that none knows, when there is no command yet.
  case unknownOption(String, suggestions: [String])
  /// The line ends, or another option begins (`next`), where a value should be.
  case missingValue(Synopsis, next: String?)
  /// A value attached to a flag.
  case valueOfFlag(Synopsis, value: String)
  /// `-o=value`, where the equals sign would become part of the value.
  case equalsAfterLetter(Synopsis, value: String)
  /// A word that is not a value of the parameter.
  case misfit(String, of: Synopsis, choices: [String], suggestions: [String])
  /// An option given more than once.
  case repeatedOption(Synopsis)
  /// A required option not given.
  case missingOption(Synopsis)
  /// A required operand not given.
  case missingOperand(Synopsis)
  /// More operands than the command takes.
  case unexpectedOperand(String)
  /// An error that only the command can know.
  case other(LocalizedText, advice: LocalizedText?)
}
