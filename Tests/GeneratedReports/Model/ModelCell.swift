/// A cell of the form with its key and what stands in it.
public struct ModelCell: Hashable, Sendable {
  /// How numbers of the cell are counted.
  public enum Measure: Sendable {
    /// A whole number that is not negative.
    case count
    /// A change, which may be negative.
    case change
    /// Money in units of ten thousand yuan.
    case money
  }

  /// The key of the indicator.
  public let key: String
  /// How its numbers are counted.
  public let measure: Measure
  /// What stands in the cell.
  public var content: CellContent

  init(key: String, content: CellContent) {
    self.key = key
    self.content = content
    measure = ModelCell.measure(of: key)
  }

  /// The number in the cell, or nil where there is none.
  public var number: ExactDecimal? {
    if case .number(let value) = content { value } else { nil }
  }

  private static func measure(of key: String) -> Measure {
    if key.hasSuffix(".amount") { return .money }
    return key.hasSuffix(".items_change") ? .change : .count
  }
}
