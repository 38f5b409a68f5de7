/// Where a number shows its sign; a zero, also one that comes of rounding, never does.
public enum NumberSign: Sendable {
  /// `-` before negative numbers.
  case whenNegative

  /// `-` before negative numbers, `+` before positive ones, as for changes.
  case always
}
