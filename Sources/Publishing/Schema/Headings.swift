/// What stands in the first row of a file.
public enum Headings: Sendable, Equatable {
  /// The stable keys, for programs.
  case keys

  /// The titles in one language, for spreadsheets.
  case titles(Language)

  /// The heading of a column.
  func heading(of column: Column) -> String {
    switch self {
    case .keys: column.key
    case .titles(let language): column.title[language]
    }
  }
}
