/// What a value is, so that a shell can complete it.
public enum ValueKind: Hashable, Sendable {
  /// The path of a file, or of a folder on the way to it.
  case file
  /// The path of a folder.
  case folder
  /// One of a few words.
  case choices([String])
  /// Anything else; a shell has nothing to offer.
  case free

  /// The kind that a declaration implies when it names none.
  ///
  /// Choices are choices; `<file>` and `<path>` are files, `<folder>` is a folder; the rest is free.
  init(impliedBy synopsis: Synopsis, choices: [String]) {
    switch synopsis.placeholder {
    case _ where !choices.isEmpty: self = .choices(choices)
    case "file", "path": self = .file
    case "folder": self = .folder
    default: self = .free
    }
  }
}
