/// Breaks a text into lines no wider than a number of columns.
///
/// Latin words stay whole; Chinese breaks between any two characters, but no line begins with a
/// closing mark or ends with an opening one. A word wider than the line stands alone and overlong.
struct Wrapping {
  /// Columns of the terminal that a line may take.
  let width: Int

  private static let closing: Set<Character> = Set("，。、；：！？）》」』】”’…—,.;:!?)]}%")
  private static let opening: Set<Character> = Set("（《「『【“‘([{")

  /// The lines of a text, without trailing spaces; line breaks in it stay.
  ///
  /// One empty line for an empty text.
  func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap(paragraph)
  }

  private func paragraph(_ text: Substring) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for piece in Self.pieces(of: text) {
      let space = piece.follows && !line.isEmpty ? " " : ""
      let added = space.count + DisplayWidth.columns(of: piece.text)
      if !line.isEmpty, columns + added > width {
        lines.append(line)
        (line, columns) = (piece.text, DisplayWidth.columns(of: piece.text))
      } else {
        line += space + piece.text
        columns += added
      }
    }
    return lines + [line]
  }

  /// What must stay on one line, and whether a space comes before it.
  private typealias Piece = (text: String, follows: Bool)

  private static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(separator: " ") {
      var isFirst = true
      var last: Character?
      for character in word {
        if let last, !pieces.isEmpty, !mayBreak(between: last, and: character) {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append((String(character), isFirst))
        }
        (last, isFirst) = (character, false)
      }
    }
    return pieces
  }

  private static func mayBreak(between last: Character, and next: Character) -> Bool {
    guard DisplayWidth.isWide(last) || DisplayWidth.isWide(next) || last == "”" || next == "“"
    else { return false }
    return !opening.contains(last) && !closing.contains(next)
  }
}
