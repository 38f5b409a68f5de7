/// A language in which help, errors, the manual and the completions are written.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case en
  /// Chinese, in simplified characters.
  case zh

  /// The language that a command line asks for, read before the line itself is understood.
  ///
  /// Help and errors must already be in that language, so the line is only searched: the last valid
  /// `--language zh` or `--language=zh` before a lone `--` counts. Anything else is left to the parser.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - option: The long name of the option that chooses the language.
  /// - Returns: The language, or `nil` when the line names none or one that does not exist.
  public static func requested(in words: [String], by option: String = "--language") -> Language? {
    var found: Language?
    var previous = ""
    for word in words.prefix(while: { $0 != "--" }) {
      let value = word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : word
      if previous == option || value != word, let language = Language(rawValue: value) {
        found = language
      }
      previous = word
    }
    return found
  }
}

extension Language: ArgumentValue {}

extension Language {
  /// The text in the quotation marks of the language.
  func quoted(_ text: String) -> String {
    switch self {
    case .en: "'\(text)'"
    case .zh: "“\(text)”"
    }
  }

  /// The items one after another, as in "a, b, c"; empty for none.
  func list(_ items: [String]) -> String {
    items.joined(separator: self == .en ? ", " : "、")
  }

  /// The items as alternatives, as in "a, b or c"; empty for none.
  func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let others = list(Array(items.dropLast()))
    return self == .en ? "\(others) or \(last)" : "\(others)或\(last)"
  }

  /// A remark in the brackets of the language, with what separates it from the text before.
  func remark(_ text: String) -> String {
    self == .en ? " (\(text))" : "（\(text)）"
  }
}
