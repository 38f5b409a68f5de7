/// Breaks text into lines.
enum TextWrap {
  /// The lines of a text, each of at most so many characters; runs of ASCII stay together.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line: [Character] = []
    for character in text {
      line.append(character)
      guard line.count > width else { continue }
      let kept = cut(of: line)
      lines.append(String(line[..<kept]))
      line.removeFirst(kept)
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  /// The two halves of a label, the second empty for a single character.
  static func halves(of text: String) -> (String, String) {
    let first = (text.count + 1) / 2
    return (String(text.prefix(first)), String(text.dropFirst(first)))
  }

  /// How many characters of a line that is one too long may stay.
  private static func cut(of line: [Character]) -> Int {
    var cut = line.count - 1
    while cut > 1, line[cut].isASCII, line[cut - 1].isASCII { cut -= 1 }
    return cut > 1 ? cut : line.count - 1
  }
}
