/// A column of a plain text table.
public struct TextColumn: Sendable, Equatable {
  /// To which side the cells are moved.
  public enum Alignment: Sendable {
    /// To the left, for text.
    case left

    /// To the right, for numbers.
    case right
  }

  /// The heading; empty for none.
  public let heading: String

  /// To which side heading and cells are moved.
  public let alignment: Alignment

  /// The most columns of the terminal that it takes, at least 1, or `nil` for as many as it needs.
  public let maximumWidth: Int?

  /// A column of a plain text table.
  public init(_ heading: String = "", _ alignment: Alignment = .left, maximumWidth: Int? = nil) {
    self.heading = heading
    self.alignment = alignment
    self.maximumWidth = maximumWidth
  }
}
