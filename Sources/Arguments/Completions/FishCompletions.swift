extension Program {
  /// The script for fish.
  func fishCompletions(in language: Language) -> String {
    let isFirst = "-n 'test (count (commandline -opc)) -eq 1'"
    var lines = [
      "# Completions of \(name) for fish.",
      "",
      "# Whether the command on the line is the one in the argument.",
      "function _\(functionName)_runs",
      "    set -l words (commandline -opc)",
      "    test (count $words) -ge 2; and test $words[2] = $argv[1]",
      "end",
      "",
      "complete -c \(name) -f",
    ]
    for command in commands {
      lines.append(
        "complete -c \(name) \(isFirst) -a \(command.name)"
          + " -d \(Shell.fish.quoted(command.summary[language]))")
    }
    lines += [
      "complete -c \(name) \(isFirst) -a \(Self.helpCommand)"
        + " -d \(Shell.fish.quoted(Phrases.commandHelp[language]))",
      fishLine(of: .version, condition: isFirst, in: language),
      fishLine(of: .help, condition: nil, in: language),
      "complete -c \(name) -n '_\(functionName)_runs \(Self.helpCommand)'"
        + " -a \(Shell.fish.quoted(commands.map(\.name).joined(separator: " ")))",
    ]
    for command in commands {
      let condition = "-n '_\(functionName)_runs \(command.name)'"
      let operands = command.operands.filter { $0.kind != .free }
      lines += (command.options + operands).map {
        fishLine(of: $0, condition: condition, in: language)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func fishLine(of parameter: ParameterSummary, condition: String?, in language: Language)
    -> String
  {
    let synopsis = parameter.synopsis
    var words = ["complete", "-c", name]
    words += [condition].compactMap(\.self)
    if let short = synopsis.short { words += ["-s", String(short.dropFirst())] }
    if let long = synopsis.long { words += ["-l", String(long.dropFirst(2))] }
    words += fishValue(of: parameter)
    if !synopsis.isOperand { words += ["-d", Shell.fish.quoted(parameter.help[language])] }
    return words.joined(separator: " ")
  }

  /// The folders for the word at hand, which may be attached to a name as in `--output=Data`.
  private static let fishFolders =
    #"'(__fish_complete_directories (commandline -ct | string replace -r -- "^-[^=]*=" ""))'"#

  private func fishValue(of parameter: ParameterSummary) -> [String] {
    guard !parameter.isFlag else { return [] }
    let required = parameter.synopsis.isOperand ? [] : ["-x"]
    switch parameter.kind {
    case .file: return parameter.synopsis.isOperand ? ["-F"] : ["-r", "-F"]
    case .folder: return required + ["-a", Self.fishFolders]
    case .choices(let choices) where parameter.synopsis.plurality == .commaSeparated:
      return required + ["-a", "'(__fish_append , \(choices.joined(separator: " ")))'"]
    case .choices(let choices):
      return required + ["-a", Shell.fish.quoted(choices.joined(separator: " "))]
    case .free: return required
    }
  }
}
