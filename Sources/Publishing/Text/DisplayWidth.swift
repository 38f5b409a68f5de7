/// How many columns a text takes on a terminal.
///
/// Scalars of East Asian Width W and F take two, marks and format characters none, all others one;
/// those of ambiguous width, such as `“`, `—` and `─`, count as one. Control characters count as one
/// too: make them visible first, by `TerminalText.escaped(_:)`.
public enum DisplayWidth {
  /// The columns of a scalar: 0, 1 or 2.
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0xAD: 1
    case 0x4E00...0x9FFF: 2
    case let value where contains(value, in: DisplayWidthRanges.wide): 2
    case let value where contains(value, in: DisplayWidthRanges.zero): 0
    default: 1
    }
  }

  /// The columns of a text; 0 for the empty one.
  public static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of a character, the sum of its scalars.
  public static func of(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The text cut to at most `width` columns, with `…` as the last one if something was cut off.
  ///
  /// Letters keep their marks. Nothing is left with a width of 0 or less.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard of(text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var rest = width - 1
    for character in text {
      rest -= of(character)
      guard rest >= 0 else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Whether a value lies in one of the ranges, which are given by their first and last values.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle * 2 + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count / 2 && ranges[low * 2] <= value
  }
}
