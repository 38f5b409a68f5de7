/// The declaration of a column, from which its heading and its description are written.
public struct Column: Sendable, Equatable {
  /// The stable name, in snake_case; it never changes its meaning.
  public let key: String

  /// What the cells hold.
  public let type: ColumnType

  /// The heading for people.
  public let title: LocalizedText

  /// What the column says, in a sentence.
  public let description: LocalizedText

  /// The unit of the numbers, or `nil` where there is none or where it differs from row to row.
  public let unit: LocalizedText?

  /// The declaration of a column.
  public init(
    _ key: String, _ type: ColumnType, title: LocalizedText, description: LocalizedText,
    unit: LocalizedText? = nil
  ) {
    self.key = key
    self.type = type
    self.title = title
    self.description = description
    self.unit = unit
  }
}
