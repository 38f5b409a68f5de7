/// Declarations that have no meaning in a page but would be taken for its text by the parser:
/// Word's `<![if …]>` and `<![endif]>`, and the entities of a document type.
///
/// A browser passes over them (HTML Standard, 13.2.5.42: bogus comments). So no entity that a page
/// declares is ever expanded or fetched.
enum MarkupRemnants {
  private static let openings: [[UInt8]] = [
    "<![if", "<![endif", "<!entity", "<!element", "<!attlist", "<!notation",
  ].map { Array($0.utf8) }
  private static let lessThan = UInt8(ascii: "<")

  /// The page without them.
  ///
  /// It is the very same bytes where there are none. Comments are left alone.
  static func removed(from text: [UInt8]) -> [UInt8] {
    var kept: [UInt8]?
    var copied = 0
    var index = 0
    while let open = next(in: text, from: index) {
      if text[open...].starts(with: "<!--".utf8) {
        index = endOfComment(text, from: open + 4)
      } else if isRemnant(text[open...]) {
        if kept == nil { kept = [] }
        kept?.append(contentsOf: text[copied..<open])
        index = (text[open...].firstIndex(of: UInt8(ascii: ">")) ?? text.count - 1) + 1
        copied = index
      } else {
        index = open + 2
      }
    }
    guard let kept else { return text }
    return kept + text[copied...]
  }

  /// Where the next `<!` stands.
  private static func next(in text: [UInt8], from start: Int) -> Int? {
    let bytes = text.span
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == lessThan, bytes[index + 1] == UInt8(ascii: "!") { return index }
      index += 1
    }
    return nil
  }

  private static func endOfComment(_ text: [UInt8], from start: Int) -> Int {
    let dash = UInt8(ascii: "-")
    let bytes = text.span
    var index = start + 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"), bytes[index - 1] == dash, bytes[index - 2] == dash {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }

  private static func isRemnant(_ bytes: ArraySlice<UInt8>) -> Bool {
    openings.contains { opening in
      bytes.count >= opening.count && zip(bytes, opening).allSatisfy { small($0) == $1 }
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }
}
