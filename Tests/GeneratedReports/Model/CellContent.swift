/// What stands in a cell that should hold a number.
public enum CellContent: Hashable, Sendable {
  /// A number; how it is printed is a matter of noise.
  case number(ExactDecimal)
  /// Nothing.
  case blank
  /// A dash or a slash in place of a number.
  case placeholder(String)
}
