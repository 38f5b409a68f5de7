extension Noise {
  /// Applies the oddities that concern the text as a whole.
  func applied(to text: String, _ random: inout SeededRandom) -> String {
    var text = text
    if contains(.traditionalScript) { text = TraditionalScript.converted(text) }
    if contains(.pinyin) { text = PinyinScript.inserted(into: text, &random) }
    if !isDisjoint(with: [.trailingSpaces, .carriageReturns]) { text = ended(text, &random) }
    return contains(.byteOrderMark) ? "\u{FEFF}" + text : text
  }

  /// The text with its line ends changed.
  private func ended(_ text: String, _ random: inout SeededRandom) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1_024)
    for byte in text.utf8 {
      if byte == 0x0A {
        if contains(.trailingSpaces), let last = bytes.last, last > 0x20, random.chance(30) {
          bytes += [0x20, 0x20]
        }
        if contains(.carriageReturns) { bytes.append(0x0D) }
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
