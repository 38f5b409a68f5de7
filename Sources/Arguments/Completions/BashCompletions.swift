extension Program {
  /// The script for bash: it asks for nothing beyond bash itself.
  func bashCompletions() -> String {
    let words =
      commands.map(\.name) + [Self.helpCommand, Self.versionCommand] + Self.helpNames
      + Self.versionNames
    return """
      # Completions of \(name) for bash.

      # Offers what the command in the arguments prints for the word at hand.
      \(functionName)_offer() {
        local line
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$current")
      }

      # Offers paths, which bash then quotes.
      \(functionName)_offer_paths() {
        compopt -o filenames 2>/dev/null
        \(functionName)_offer "$@"
      }

      # Offers words for the last item of a list that is separated by commas.
      \(functionName)_offer_items() {
        local items=
        [[ $current == *,* ]] && items=${current%,*},
        current=${current##*,}
        \(functionName)_offer -W "$1"
        COMPREPLY=("${COMPREPLY[@]/#/$items}")
      }

      \(functionName)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} position
        COMPREPLY=()
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD == 1)); then
          \(functionName)_offer -W \(Shell.bash.quoted(words.joined(separator: " ")))
          return
        fi
        for ((position = 2; position < COMP_CWORD; position++)); do
          [[ ${COMP_WORDS[position]} == -- ]] && previous= && break
        done
        local only_operands=$((position < COMP_CWORD))
        case ${COMP_WORDS[1]} in
      \(commands.map(bashCase).joined())\
          \(Self.helpCommand))
            \(functionName)_offer -W \
      \(Shell.bash.quoted(commands.map(\.name).joined(separator: " ")))
            ;;
        esac
      }

      complete -F \(functionName) \(name)

      """
  }

  private func bashCase(of command: Command) -> String {
    var lines = ["    \(command.name))"]
    let valued = command.options.filter { !$0.isFlag }
    if !valued.isEmpty {
      lines.append("      case $previous in")
      for option in valued {
        let offer = bashOffer(of: option).map { $0 + "; " } ?? ""
        lines.append("        \(option.synopsis.names.joined(separator: " | "))) \(offer)return ;;")
      }
      lines.append("      esac")
    }
    let names = command.options.flatMap(\.synopsis.names) + Program.helpNames
    lines += [
      "      if [[ $current == -* ]] && ((!only_operands)); then",
      "        \(functionName)_offer -W \(Shell.bash.quoted(names.joined(separator: " ")))",
      "        return",
      "      fi",
    ]
    lines += command.operands.compactMap { bashOffer(of: $0).map { "      " + $0 } }
    lines.append("      ;;")
    return lines.map { $0 + "\n" }.joined()
  }

  private func bashOffer(of parameter: ParameterSummary) -> String? {
    switch parameter.kind {
    case .file: return "\(functionName)_offer_paths -f"
    case .folder: return "\(functionName)_offer_paths -d"
    case .choices(let choices):
      let words = Shell.bash.quoted(choices.joined(separator: " "))
      let isList = parameter.synopsis.plurality == .commaSeparated
      return "\(functionName)_offer\(isList ? "_items" : " -W") \(words)"
    case .free: return nil
    }
  }
}
