/// The words before the authority's name in a title: marks, a year, 关于.
enum LeadingWords {
  /// The byte at which the authority's name begins; the end of a text that holds none.
  static func end(in text: String) -> Int {
    text.withBytes { end(in: $0) }
  }

  /// The offset at which the authority's name begins; the end of a text that holds none.
  static func end(in text: ScannedText) -> Int {
    var offset = 0
    while offset < text.count {
      if let word = words.first(in: text, at: offset) {
        offset += word.utf8CodeUnitCount
      } else if text.isHan(at: offset) {
        return offset
      } else {
        offset += text.letter(at: offset) == 0 ? 1 : ScannedText.width
      }
    }
    return offset
  }

  private static let words: WordList = ["年度", "年", "度", "关于", "中共", "印发", "发布", "公布"]
}

extension ScannedText {
  /// The ranges of bytes between 《 and 》; an open one reaches to the end.
  func documentTitles() -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var start: Int?
    var offset = 0
    while offset < count {
      let letter = letter(at: offset)
      if letter == 0x300A, start == nil { start = offset }
      if letter == 0x300B, let open = start {
        titles.append(open..<offset)
        start = nil
      }
      offset += letter == 0 ? 1 : Self.width
    }
    if let start { titles.append(start..<count) }
    return titles
  }
}
