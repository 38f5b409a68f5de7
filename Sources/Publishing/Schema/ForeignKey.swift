/// Columns of a table whose values are found in columns of another one.
public struct ForeignKey: Sendable, Equatable {
  /// The keys of the columns here.
  public let columns: [String]

  /// The name of the other table, or an empty string for this one.
  public let table: String

  /// The keys of the columns there, in the same order.
  public let referencedColumns: [String]

  /// Columns whose values are found in as many columns of another table.
  ///
  /// - Precondition: Both lists are of the same length.
  public init(_ columns: [String], in table: String, columns referencedColumns: [String]) {
    precondition(columns.count == referencedColumns.count, "a foreign key pairs its columns")
    self.columns = columns
    self.table = table
    self.referencedColumns = referencedColumns
  }
}
