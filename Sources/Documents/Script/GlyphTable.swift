/// The characters that have a standard form, from Data/glyphs.csv.
struct GlyphTable: Sendable {
  /// The standard form of every character from U+2E80 to U+FFFF; 0 for those that have none other.
  let forms: [UInt16]
  /// The first character of the table.
  static let first: UInt32 = 0x2E80

  static let standard = GlyphTable(GlyphData.text)

  /// Reads lines of `glyph,standard,kind`; the first is the head.
  init(_ data: StaticString) {
    var forms = [UInt16](repeating: 0, count: 0x10000 - Int(Self.first))
    data.withBytes { text in
      var decoder = ScalarDecoder()
      var line: [UInt32] = []
      while let next = decoder.next(in: text) {
        if next.scalar == 0x0A {
          Self.take(line, into: &forms)
          line.removeAll(keepingCapacity: true)
        } else {
          line.append(next.scalar)
        }
      }
      Self.take(line, into: &forms)
    }
    self.forms = forms
  }

  private static func take(_ line: [UInt32], into forms: inout [UInt16]) {
    guard line.count > 3, line[1] == 0x2C, line[3] == 0x2C, line[0] >= first, line[0] <= 0xFFFF
    else { return }
    forms[Int(line[0] - first)] = UInt16(truncatingIfNeeded: line[2])
  }

  /// The standard form of a character; itself where it has none other.
  @inline(__always)
  func standardForm(of scalar: UInt32) -> UInt32 {
    guard scalar >= Self.first, scalar <= 0xFFFF else { return scalar }
    let form = forms[Int(scalar - Self.first)]
    return form == 0 ? scalar : UInt32(form)
  }
}
