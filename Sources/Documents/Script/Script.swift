/// Unifies how a text is written, so that labels and names can be compared.
public enum Script {
  /// The glyphs of a text in UTF-8, in order.
  ///
  /// Characters that nobody sees are left out, and so are the syllables that mirror sites insert
  /// behind a character: 規(guī)章 gives 规章. What is no UTF-8 gives U+FFFD.
  public static func glyphs(of text: Span<UInt8>) -> [Glyph] {
    // No character has less than a byte.
    Array(atMost: text.count) { read(text, into: &$0) }
  }

  /// Puts the glyphs of a text into room for as many as it has bytes.
  @inline(__always)
  private static func read(_ text: Span<UInt8>, into glyphs: inout OutputSpan<Glyph>) {
    let table = GlyphTable.standard.forms
    let forms = table.span
    var decoder = ScalarDecoder()
    while let next = decoder.next(in: text) {
      if next.scalar >= 0x4000, next.scalar <= 0x9FFF {
        let form = UInt32(forms[Int(truncatingIfNeeded: next.scalar &- GlyphTable.first)])
        glyphs.append(
          Glyph(scalar: form == 0 ? next.scalar : form, start: next.start, end: next.end))
        continue
      }
      if next.scalar >= 0x30, next.scalar <= 0x39 {
        glyphs.append(Glyph(scalar: next.scalar, start: next.start, end: next.end))
        continue
      }
      guard let scalar = unified(next.scalar) else { continue }
      if scalar == 0x29, let open = insertedSyllable(in: glyphs.span) {
        glyphs.removeLast(glyphs.count - open)
      } else {
        glyphs.append(Glyph(scalar: scalar, start: next.start, end: next.end))
      }
    }
  }

  /// The same for a string.
  public static func glyphs(of text: String) -> [Glyph] {
    text.withBytes { glyphs(of: $0) }
  }

  /// The unified text as a string.
  public static func unified(_ text: String) -> String {
    var result = ""
    for glyph in glyphs(of: text) {
      result.unicodeScalars.append(Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}")
    }
    return result
  }

  /// Where the bracket opens, if the glyphs end with a bracket of Latin small letters (with tone
  /// marks or without) right behind a Chinese character, as in 规(guī.
  private static func insertedSyllable(in glyphs: Span<Glyph>) -> Int? {
    var index = glyphs.count - 1
    // Glyphs are copied out, for Swift 6.3 does not get over fields of a span's elements here.
    while index >= 0 {
      let glyph = glyphs[index]
      guard isSmallLatin(glyph.scalar) else { break }
      index -= 1
    }
    let letters = glyphs.count - 1 - index
    guard letters >= 1, letters <= 7, index >= 1 else { return nil }
    let (bracket, before) = (glyphs[index], glyphs[index - 1])
    return bracket.scalar == 0x28 && before.isHan ? index : nil
  }

  private static func isSmallLatin(_ scalar: UInt32) -> Bool {
    scalar >= 0x61 && scalar <= 0x7A || scalar >= 0xDF && scalar <= 0x24F && scalar != 0xF7
      || scalar >= 0x300 && scalar <= 0x30C
  }

  /// A character in its unified form; nothing for one that nobody sees.
  static func unified(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    // The most frequent first: 、。，
    case 0x3001, 0x3002: scalar
    case 0xFF0C: 0x2C
    case 0x21...0x7E: plain(scalar)
    case 0xFF01...0xFF5E: plain(scalar - 0xFEE0)
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF:
      nil
    case 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0xFE63, 0x30FC: 0x2D
    case 0x2018...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0xFE41...0xFE44: 0x22
    case 0x3010, 0x3014, 0x3016, 0xFE59, 0xFE5D, 0xFE35: 0x28
    case 0x3011, 0x3015, 0x3017, 0xFE5A, 0xFE5E, 0xFE36: 0x29
    case 0xFE50: 0x2C
    case 0xFE52: 0x2E
    case 0xFE55, 0x2236: 0x3A
    default: GlyphTable.standard.standardForm(of: scalar)
    }
  }

  /// ASCII with brackets and quotes unified.
  private static func plain(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x5B, 0x7B: 0x28
    case 0x5D, 0x7D: 0x29
    case 0x27, 0x60: 0x22
    case 0x5C: 0x2F
    default: scalar
    }
  }
}
