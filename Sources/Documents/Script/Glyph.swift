/// A character as the reader compares it, and the bytes that it came from.
///
/// Full-width letters and digits are made narrow, brackets, dashes and quotes unified, traditional
/// characters made simplified, and compatibility forms (such as the radicals that PDF text layers
/// use for whole characters) made plain.
public struct Glyph: Equatable, Sendable {
  /// The character after unification.
  public var scalar: UInt32
  /// Where its bytes begin, counted from the beginning of the text that was unified.
  public var start: UInt32
  /// Where its bytes end.
  public var end: UInt32

  /// Whether it is white space.
  public var isSpace: Bool { scalar == 0x20 }

  /// Whether it is one of `0` to `9`.
  public var isDigit: Bool { scalar >= 0x30 && scalar <= 0x39 }

  /// Whether it is a Chinese character.
  public var isHan: Bool { scalar >= 0x4E00 && scalar <= 0x9FFF || scalar == 0x3007 }
}
