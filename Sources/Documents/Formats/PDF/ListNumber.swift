/// Tells texts that begin with the number of an item: `1.`, `（二）`, `三、`, `第二十条`.
enum ListNumber {
  private static let digits: Set<Character> = Set("0123456789一二三四五六七八九十〇")
  private static let closing: Set<Character> = [".", "．", "、", "）", ")"]

  /// Whether a text begins so.
  static func begins(_ text: String) -> Bool {
    if text.hasPrefix("第") {
      let behind = text.dropFirst().drop { digits.contains($0) }.first
      return behind == "条" || behind == "项"
    }
    return isItem(text)
  }

  /// The same but for articles and their items, of which also the middle of a sentence may speak.
  static func isItem(_ text: String) -> Bool {
    let rest = text.drop { $0 == "（" || $0 == "(" || $0 == " " }
    let number = rest.prefix { digits.contains($0) || $0 == " " }
    guard !number.isEmpty, number.count <= 4, let mark = rest.dropFirst(number.count).first,
      closing.contains(mark)
    else { return false }
    // 1.5 is a number.
    let next = rest.dropFirst(number.count + 1).first
    return !(mark == "." && next.map { $0.isASCII && $0.isNumber } ?? false)
  }
}
