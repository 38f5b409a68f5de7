/// What is wrong with a user's table of zones; lines are 1-based.
public enum ZoneTableError: Error, Hashable, Sendable {
  /// A row has no name.
  case noName(line: Int)
  /// The parent of a row is no code of the gazetteer.
  case unknownParent(String, line: Int)
  /// The level of a row is no known word.
  case unknownLevel(String, line: Int)
}

extension ZoneTableError: CustomStringConvertible {
  /// The fault in English, with its line.
  public var description: String {
    switch self {
    case .noName(let line): "line \(line): a zone without name"
    case .unknownParent(let text, let line): "line \(line): no division has the code '\(text)'"
    case .unknownLevel(let text, let line):
      "line \(line): level '\(text)' is neither province, prefecture nor county"
    }
  }
}
