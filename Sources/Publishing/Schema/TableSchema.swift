/// The declaration of a table: its file, its columns and its keys.
///
/// The header row and the entry in the data package are both written from it.
public struct TableSchema: Sendable, Equatable {
  /// The stable name: small letters, digits, `-`, `_` and `.`.
  public let name: String

  /// The name of the file, relative to the data package.
  public let fileName: String

  /// The heading of the table.
  public let title: LocalizedText

  /// What a row is, and where the rows come from.
  public let description: LocalizedText

  /// The columns in their order.
  public let columns: [Column]

  /// The keys of the columns that together name a row; empty where nothing does.
  public let primaryKey: [String]

  /// The columns that name rows of other tables.
  public let foreignKeys: [ForeignKey]

  /// What stands in the first row.
  public let headings: Headings

  /// The declaration of a table; its file is called `<name>.csv` unless said otherwise.
  ///
  /// - Precondition: No two columns share a heading, and the keys name columns of the table.
  public init(
    _ name: String, file fileName: String? = nil, title: LocalizedText,
    description: LocalizedText, columns: [Column], primaryKey: [String] = [],
    foreignKeys: [ForeignKey] = [], headings: Headings = .keys
  ) {
    let keys = Set(columns.map(\.key))
    precondition(
      Set(columns.map(headings.heading(of:))).count == columns.count
        && keys.count == columns.count, "a heading of \(name) stands twice")
    precondition(
      keys.isSuperset(of: primaryKey + foreignKeys.flatMap(\.columns)),
      "a key of \(name) names no column")
    self.name = name
    self.fileName = fileName ?? name + ".csv"
    self.title = title
    self.description = description
    self.columns = columns
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
    self.headings = headings
  }

  /// The cells of the first row, as they are before quoting.
  public var header: [String] { columns.map(headings.heading(of:)) }

  /// The heading of the column with a key, or the key itself where there is no such column.
  func heading(ofKey key: String) -> String {
    columns.first { $0.key == key }.map(headings.heading(of:)) ?? key
  }
}
