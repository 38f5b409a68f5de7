extension Program {
  /// The script for zsh, to be put into a folder of `fpath` or to be sourced after `compinit`.
  func zshCompletions(in language: Language) -> String {
    """
    #compdef \(name)
    # Completions of \(name) for zsh.

    \(functionName)_commands() {
      local -a commands
      commands=(
    \(commands.map { zshEntry(of: $0, in: language) }.joined())\
      )
      _describe -t commands \(Shell.zsh.quoted(Phrases.command[language])) commands
    }

    \(functionName)() {
      local curcontext=$curcontext context state state_descr line
      typeset -A opt_args
      if ((CURRENT == 2)); then
        \(functionName)_commands
        _arguments \\
          \(zshOption(.help, in: language)) \\
          \(zshOption(.version, in: language)) \\
          \(Shell.zsh.quoted(":: :(\(Self.helpCommand) \(Self.versionCommand))"))
        return
      fi
      local command=$words[2]
      shift words
      ((CURRENT--))
      case $command in
    \(commands.map { zshCase(of: $0, in: language) }.joined())\
        \(Self.helpCommand))
          \(functionName)_commands
          ;;
      esac
    }

    if [[ $funcstack[1] == \(functionName) ]]; then
      \(functionName) "$@"
    else
      compdef \(functionName) \(name)
    fi

    """
  }

  private func zshEntry(of command: Command, in language: Language) -> String {
    let summary = command.summary[language]
    return "    \(Shell.zsh.quoted("\(zshEscaped(command.name)):\(summary)"))\n"
  }

  private func zshCase(of command: Command, in language: Language) -> String {
    let specifications =
      (command.options + [.help]).map { zshOption($0, in: language) }
      + command.operands.map(zshOperand)
    let arguments = specifications.map { " \\\n        \($0)" }.joined()
    return "    \(command.name))\n      _arguments -s -S\(arguments)\n      ;;\n"
  }

  /// An option as `_arguments` wants it: `(-o --output)'{-o+,--output=}'[…]:folder:_files -/`.
  private func zshOption(_ option: ParameterSummary, in language: Language) -> String {
    let synopsis = option.synopsis
    let repetition = synopsis.plurality == .repeated
    let excluded = "(\(synopsis.names.joined(separator: " ")))"
    let forms =
      option.isFlag
      ? synopsis.names
      : [synopsis.short.map { $0 + "+" }, synopsis.long.map { $0 + "=" }].compactMap(\.self)
    let front = Shell.zsh.quoted(repetition ? "*" : excluded)
    let names = forms.count > 1 ? "{\(forms.joined(separator: ","))}" : forms.joined()
    return "\(front)\(names)"
      + Shell.zsh.quoted("[\(zshEscaped(option.help[language]))]\(zshValue(of: option))")
  }

  private func zshOperand(_ operand: ParameterSummary) -> String {
    let front =
      operand.synopsis.plurality == .repeated ? "*" : operand.isRequired ? "" : ":"
    return Shell.zsh.quoted(front + zshValue(of: operand))
  }

  private func zshValue(of parameter: ParameterSummary) -> String {
    guard let placeholder = parameter.synopsis.placeholder else { return "" }
    let action =
      switch parameter.kind {
      case .file: "_files"
      case .folder: "_files -/"
      case .free: " "
      case .choices(let choices) where parameter.synopsis.plurality == .commaSeparated:
        " _values -s , \(placeholder) \(choices.joined(separator: " "))"
      case .choices(let choices): "(\(choices.joined(separator: " ")))"
      }
    return ":\(zshEscaped(placeholder)):\(action)"
  }

  /// The text with what `_arguments` would take as its own punctuation escaped.
  private func zshEscaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "[]:\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}

extension ParameterSummary {
  /// The option that stands in place of a command.
  static let version = ParameterSummary(
    synopsis: "-V, --version", help: Phrases.version, kind: .free, choices: [], isRequired: false)
}
