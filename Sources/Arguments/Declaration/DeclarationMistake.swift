/// A contradiction among the parameters of a command.
enum DeclarationMistake: Hashable {
  /// Two parameters have this name.
  case nameDeclaredTwice(String)
  /// The name belongs to the parser: `-h` and `--help`.
  case reservedName(String)
  /// This operand would never get a word, because a list of operands comes before.
  case operandAfterList(String)
  /// This operand is required, but comes after one that may be left out.
  case requiredAfterOptional(String)

  /// The first mistake in the list; `nil` when there is none.
  static func first(in parameters: [ParameterSummary]) -> DeclarationMistake? {
    mistakenName(in: parameters) ?? mistakenOperand(in: parameters)
  }

  private static func mistakenName(in parameters: [ParameterSummary]) -> DeclarationMistake? {
    var seen: Set<String> = []
    for name in parameters.flatMap(\.synopsis.names) {
      if Program.helpNames.contains(name) { return .reservedName(name) }
      if !seen.insert(name).inserted { return .nameDeclaredTwice(name) }
    }
    return nil
  }

  private static func mistakenOperand(in parameters: [ParameterSummary]) -> DeclarationMistake? {
    let operands = parameters.filter(\.synopsis.isOperand)
    for (before, after) in zip(operands, operands.dropFirst()) {
      if before.synopsis.plurality != .one { return .operandAfterList(after.synopsis.name) }
      if !before.isRequired, after.isRequired {
        return .requiredAfterOptional(after.synopsis.name)
      }
    }
    return nil
  }
}
