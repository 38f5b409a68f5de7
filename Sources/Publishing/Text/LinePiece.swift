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
        pieces[last].isContinued(by: LineCharacter(character))
      {
        pieces[last].append(LineCharacter(character))
      } else {
        next.append(LineCharacter(character))
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
    for character in text.map(LineCharacter.init) {
      if !part.text.isEmpty, part.width + character.width > room {
        parts.append(part)
        part = LinePiece()
      }
      part.append(character)
    }
    return parts + [part]
  }

  private func isContinued(by character: LineCharacter) -> Bool {
    isOpen || character.mark == .closing || (isWord && character.isNarrow)
  }

  private mutating func append(_ character: LineCharacter) {
    text.append(character.character)
    width += character.width
    isOpen = character.mark == .opening
    isWord = character.mark == .none ? character.isNarrow : isWord
  }
}
