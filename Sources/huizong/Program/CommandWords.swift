/// The words of the command line, kept whole.
///
/// A path may hold bytes that are no UTF-8. So that it can pass through the parser of the command
/// line, such a byte becomes a character of a private area, from which ``bytes(of:)`` gets it back.
enum CommandWords {
  /// Where the private characters begin; the byte is added.
  private static let base: UInt32 = 0x10FF00

  /// The words after the program's name.
  static var all: [String] { Surroundings.words.map(text) }

  /// The text of a word.
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if let scalar = Unicode.Scalar(byte < 0x80 ? UInt32(byte) : base + UInt32(byte)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// The bytes that the system gave for a word.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= base + 0x80, scalar.value <= base + 0xFF {
        bytes.append(UInt8(scalar.value - base))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes
  }
}
