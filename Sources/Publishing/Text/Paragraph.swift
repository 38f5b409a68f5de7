/// A paragraph that is broken into lines of a given display width.
///
/// Lines break at spaces and on either side of Chinese characters, but never before a closing
/// punctuation mark nor after an opening one; such a mark moves with its neighbour. What is wider
/// than a line is cut anywhere. Spaces where a line breaks are left out. One or more line breaks in
/// the text begin a new line.
public struct Paragraph: Sendable {
  /// The text.
  public let text: String

  /// How many spaces stand before the first line.
  public let firstIndent: Int

  /// How many spaces stand before each other line.
  public let hangingIndent: Int

  /// A paragraph.
  public init(_ text: String, firstIndent: Int = 0, hangingIndent: Int = 0) {
    self.text = text
    self.firstIndent = firstIndent
    self.hangingIndent = hangingIndent
  }

  /// The lines, each at most `width` columns wide; none for an empty text.
  ///
  /// Behind the indent there is room for one wide character at least, whatever the width.
  public func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = LineBuilder(indent: firstIndent, width: width)
    for piece in LinePiece.pieces(of: text) {
      if !line.isEmpty, piece.beginsLine || !line.fits(piece) {
        lines.append(line.text)
        line = LineBuilder(indent: hangingIndent, width: width)
      }
      for part in line.fits(piece) ? [piece] : piece.cut(to: line.room) {
        if !line.fits(part) {
          lines.append(line.text)
          line = LineBuilder(indent: hangingIndent, width: width)
        }
        line.append(part)
      }
    }
    if !line.isEmpty { lines.append(line.text) }
    return lines
  }
}
