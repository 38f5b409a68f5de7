/// A shell for which the program writes completions.
public enum Shell: String, CaseIterable, Hashable, Sendable, ArgumentValue {
  /// The Bourne-again shell, version 3.2 or later.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell, version 3 or later.
  case fish
}

extension Shell {
  /// The word in single quotes, so that the shell takes it as it is.
  func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      switch (character, self) {
      case ("'", .fish): quoted += "\\'"
      case ("'", _): quoted += "'\\''"
      case ("\\", .fish): quoted += "\\\\"
      default: quoted.append(character)
      }
    }
    return quoted + "'"
  }
}

extension Program {
  /// A script that makes a shell complete commands, options, choices, files and folders.
  ///
  /// - Parameters:
  ///   - shell: The shell that will read the script.
  ///   - language: The language of the explanations that zsh and fish show.
  public func completions(for shell: Shell, in language: Language) -> String {
    switch shell {
    case .bash: bashCompletions()
    case .zsh: zshCompletions(in: language)
    case .fish: fishCompletions(in: language)
    }
  }

  /// The name of the program as a part of the names of shell functions.
  var functionName: String {
    "_" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}
