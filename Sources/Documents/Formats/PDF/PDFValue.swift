/// Tells texts that look like a value of a table: a number with sign and unit, a dash, a slash.
enum PDFValue {
  private static let units: Set<Character> = ["万", "元", "件", "项", "个", "宗", "次", "份", "%"]
  private static let signs: Set<Character> = ["+", "-", "−", "－", "＋", "增", "减", "±"]
  private static let marks: Set<String> = ["-", "/", "—", "－", "–", "\\", "／", "——", "--", "无"]

  /// What is written behind or between numbers of which it is not known whether they are one, or
  /// which cell they belong to; no number has it, so that none is read.
  static let doubt = "…"

  /// Whether a text is a value or a piece of one, as a narrow cell leaves it on a line: `34,`.
  static func isPartOfOne(_ text: String) -> Bool {
    isOne(text)
      || !text.isEmpty && text.allSatisfy { isDigit($0) || ".,，．".contains($0) || "…" == $0 }
  }

  /// Whether a text is a value, or the part of one that a narrow column has cut off behind a
  /// separator.
  static func isOneOrCut(_ text: String) -> Bool {
    isOne(text) || text.hasSuffix(",") && text.first.map(isDigit) ?? false && isPartOfOne(text)
  }

  /// Whether a text looks like a value.
  ///
  /// `1.` and `（1）`, with which lists begin, do not.
  static func isOne(_ text: String) -> Bool {
    if marks.contains(text) { return true }
    var rest = text.prefix { $0 != " " } == text[...] ? text[...] : ""
    if let sign = rest.first, signs.contains(sign) { rest.removeFirst() }
    while let unit = rest.last, units.contains(unit) { rest.removeLast() }
    guard let first = rest.first, let last = rest.last, isDigit(first), isDigit(last) else {
      return false
    }
    return rest.allSatisfy { isDigit($0) || ".,，．".contains($0) }
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }
}
