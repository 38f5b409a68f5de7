/// Gathers the text of a line as a browser shows it: white space folded, none at the ends.
///
/// A line end between two Chinese characters is none at all (CSS Text 3, 4.1.2), for it only comes
/// from the way the page was written. A no-break space is a character; characters that take no
/// room, as the zero-width space, are left out.
struct LineText {
  private enum Gap { case none, space, lineEnd }

  private var bytes: [UInt8] = []
  private var gap = Gap.none
  /// How many bytes stand outside links.
  private(set) var plainCount = 0

  /// Whether nothing has been gathered.
  var isEmpty: Bool { bytes.isEmpty }

  /// Takes text in UTF-8.
  mutating func append(_ text: Span<UInt8>, isLink: Bool) {
    let before = bytes.count
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte <= 0x20 {
        takeGap(byte)
        index += 1
      } else {
        let end = Self.endOfCharacter(text, at: index)
        take(text, index..<end)
        index = end
      }
    }
    if !isLink { plainCount += bytes.count - before }
  }

  /// Gives the text up and begins anew.
  mutating func take() -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: bytes.count < 4_096)
    gap = .none
    plainCount = 0
    return text
  }

  private mutating func takeGap(_ byte: UInt8) {
    guard !bytes.isEmpty else { return }
    if byte == .lineFeed || byte == .carriageReturn {
      gap = .lineEnd
    } else if gap == .none {
      gap = .space
    }
  }

  private mutating func take(_ text: Span<UInt8>, _ range: Range<Int>) {
    let first = text[range.lowerBound]
    if first >= 0x80, Self.takesNoRoom(text, range) { return }
    if gap != .none {
      if gap == .space || !Self.isWide(first) || !endsWide { bytes.append(0x20) }
      gap = .none
    }
    bytes.append(text.extracting(range))
  }

  private static func endOfCharacter(_ text: Span<UInt8>, at index: Int) -> Int {
    var end = index + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  /// The soft hyphen, U+200B–200F, U+2060 and U+FEFF.
  private static func takesNoRoom(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    let first = text[range.lowerBound]
    if range.count == 2 { return first == 0xC2 && text[range.lowerBound + 1] == 0xAD }
    guard range.count == 3 else { return false }
    let rest = (text[range.lowerBound + 1], text[range.lowerBound + 2])
    switch (first, rest.0) {
    case (0xE2, 0x80): return rest.1 >= 0x8B && rest.1 <= 0x8F
    case (0xE2, 0x81): return rest.1 == 0xA0
    case (0xEF, 0xBB): return rest.1 == 0xBF
    default: return false
    }
  }

  private var endsWide: Bool { (bytes.last { $0 & 0xC0 != 0x80 }).map(Self.isWide) ?? false }

  /// Whether a character that begins with the byte is Chinese: U+3000 and above.
  private static func isWide(_ first: UInt8) -> Bool { first >= 0xE3 }
}
