/// A manual page in the mdoc language, put together line by line.
struct Mdoc {
  private(set) var text = ""

  /// Adds a line that is already mdoc.
  mutating func add(macro line: String) {
    text += line + "\n"
  }

  /// Adds running text; line breaks in it separate paragraphs.
  mutating func add(text: String) {
    for (position, paragraph) in text.split(separator: "\n").enumerated() {
      if position > 0 { add(macro: ".Pp") }
      for sentence in Self.sentences(of: paragraph) { add(macro: Self.escaped(sentence)) }
    }
  }

  /// The parts of a paragraph that end where a sentence may: mdoc wants each on a line of its own.
  private static func sentences(of paragraph: Substring) -> [String] {
    var sentences = [""]
    for word in paragraph.split(separator: " ") {
      let last = sentences.removeLast()
      sentences.append(last.isEmpty ? String(word) : "\(last) \(word)")
      let end = word.reversed().first { !")]'\"".contains($0) }
      if let end, ".?!".contains(end) { sentences.append("") }
    }
    return sentences.filter { !$0.isEmpty }
  }

  /// Adds lines to be shown as they are, such as a command to be typed.
  mutating func add(literal line: String) {
    add(macro: ".Bd -literal -offset indent")
    add(macro: Self.escaped(line))
    add(macro: ".Ed")
  }

  /// The text without anything that mdoc would take as its own.
  static func escaped(_ text: String) -> String {
    var escaped = text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" : ""
    var isInWord = false
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "'": escaped += "\\(aq"
      case "\"": escaped += "\\(dq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "-" where !isInWord: escaped += "\\-"
      default: escaped.append(character)
      }
      isInWord = character.isLetter
    }
    return escaped
  }

  /// One argument of a macro: never itself a macro, nor punctuation.
  static func argument(_ text: String) -> String {
    text.contains(" ") ? "\"\(escaped(text))\"" : "\\&" + escaped(text)
  }
}
