/// A part of a paragraph that is not broken unless it is wider than a line.
struct LinePiece {
  /// The characters, none of which is a space.
  private(set) var text = ""

  /// The columns that they take.
  private(set) var width = 0

  /// How many spaces stand before it.
  var spaces = 0

  /// Whether a line break stands before it.
  var beginsLine = false

  /// Whether the last character was a narrow one, so that a narrow one continues the word.
  private var isWord = false

  /// Whether the last character was an opening mark, which anything continues.
  private var isOpen = false

  private static let opening: Set<Character> = [
    "（", "《", "「", "『", "【", "〔", "〈", "〖", "“", "‘", "(", "[", "{", "￥", "¥",
  ]

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "〉", "〗", "”", "’",
    "…", "—", "·", "％", "‰", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%",
  ]

  /// The pieces of a text in their order; their concatenation is the text without its spaces.
  static func pieces(of text: String) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var next = LinePiece()
    for character in text {
      if character.isNewline {
        next = LinePiece()
        next.beginsLine = true
      } else if character == " " || character == "\t" {
        next.spaces += 1
      } else if next.spaces == 0, !next.beginsLine, let last = pieces.indices.last,
        pieces[last].isContinued(by: character)
      {
        pieces[last].append(character)
      } else {
        next.append(character)
        pieces.append(next)
        next = LinePiece()
      }
    }
    return pieces
  }

  /// The piece in parts of at most `room` columns, but of one character at least.
  func cut(to room: Int) -> [LinePiece] {
    var parts: [LinePiece] = []
    var part = LinePiece()
    part.spaces = spaces
    for character in text {
      if !part.text.isEmpty, part.width + DisplayWidth.of(character) > room {
        parts.append(part)
        part = LinePiece()
      }
      part.append(character)
    }
    return parts + [part]
  }

  private func isContinued(by character: Character) -> Bool {
    isOpen || Self.closing.contains(character) || (isWord && Self.isNarrow(character))
  }

  private mutating func append(_ character: Character) {
    text.append(character)
    width += DisplayWidth.of(character)
    isOpen = Self.opening.contains(character)
    let isMark = isOpen || Self.closing.contains(character)
    isWord = isMark ? isWord : Self.isNarrow(character)
  }

  private static func isNarrow(_ character: Character) -> Bool {
    DisplayWidth.of(character) < 2 && !opening.contains(character)
  }
}
