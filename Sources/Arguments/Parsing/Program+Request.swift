extension Program {
  /// What a command line asks for, found without reading, writing or running anything.
  ///
  /// No words at all, `help`, `-h` and `--help` show the help; `help <command>`, and a help option
  /// anywhere before a lone `--`, that of the command, whatever else may be wrong with the line.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - language: The language of the texts to show.
  ///   - width: The columns of the terminal; fewer than 40 count as 40.
  public func request(_ words: [String], language: Language, width: Int = 80)
    throws(UsageError) -> Request
  {
    guard let first = words.first else { return .show(help(in: language, width: width)) }
    let rest = Array(words.dropFirst())
    if let command = command(named: first) {
      if Self.asksForHelp(rest) {
        return .show(help(of: command, in: language, width: width))
      }
      return .run(try command.prepare(rest, invocation(of: command)))
    }
    if Self.asksForVersion(words) { return .show("\(name) \(version)\n") }
    if first == Self.helpCommand, let command = try helpTopic(words.dropFirst()) {
      return .show(help(of: command, in: language, width: width))
    }
    if first == Self.helpCommand || Self.asksForHelp(words) {
      return .show(help(in: language, width: width))
    }
    throw unknown(first)
  }

  /// Whether a command line asks for no more than the version: this can be told before the commands
  /// are declared, which takes as long as everything else at the start.
  public static func asksForVersion(_ words: [String]) -> Bool {
    words.first.map { $0 == versionCommand || versionNames.contains($0) } ?? false
  }

  private static func asksForHelp(_ words: [String]) -> Bool {
    words.prefix { $0 != "--" }.contains { helpNames.contains($0) }
  }

  /// The command whose help is asked for; `nil` for those that are explained with the program.
  private func helpTopic(_ words: ArraySlice<String>) throws(UsageError) -> Command? {
    guard let word = words.first, !Self.helpNames.contains(word) else { return nil }
    if let extra = words.dropFirst().first {
      throw UsageError(.unexpectedOperand(extra), in: invocation())
    }
    if let command = command(named: word) { return command }
    guard word == Self.helpCommand || word == Self.versionCommand else { throw unknown(word) }
    return nil
  }

  /// The error for a word that should have been a command.
  private func unknown(_ word: String) -> UsageError {
    let invocation = invocation()
    guard word.hasPrefix("-"), word != "-", word != "--" else {
      let names = commands.map(\.name) + [Self.helpCommand, Self.versionCommand]
      return UsageError(
        .unknownCommand(word, suggestions: Suggestions.near(word, among: names)), in: invocation)
    }
    let name = String(word.prefix { $0 != "=" })
    let names = optionNames
    if names.contains(name) { return UsageError(.optionBeforeCommand(name), in: invocation) }
    let suggestions = Suggestions.near(name, among: Self.helpNames + Self.versionNames + names)
    return UsageError(.unknownOption(name, suggestions: suggestions), in: invocation)
  }

  /// The names of all options of all commands, each once, in the order of their declaration.
  private var optionNames: [String] {
    var seen: Set<String> = []
    return commands.flatMap(\.parameters).flatMap(\.synopsis.names).filter {
      seen.insert($0).inserted
    }
  }
}
