/// The line under the headings of a plain text table.
public enum HeadingRule: Sendable {
  /// No line.
  case none

  /// A line of `─`, U+2500.
  case line

  /// A line of `-`, for terminals that know ASCII only.
  case dashes

  /// The character that the line is made of, or `nil` without a line.
  var character: String? {
    switch self {
    case .none: nil
    case .line: "─"
    case .dashes: "-"
    }
  }
}
