internal import AnnualReports

/// The sentence of a figure of the running text, short enough for a table.
enum QuotedSentence {
  /// No more characters are quoted; an ellipsis stands for those left out.
  private static let longest = 120
  /// No more characters are quoted before the number.
  private static let longestBefore = 80

  /// The sentence with white space folded, cut around the number where it is long.
  static func bytes(_ figure: NarrativeFigure, in text: [UInt8]) -> [UInt8] {
    let before = folded(figure.sentenceStart, figure.numberStart, text)
    let rest = folded(figure.numberStart, figure.sentenceEnd, text)
    guard before.count + rest.count > longest else { return Array((before + rest).utf8) }
    let start = before.count > longestBefore ? "…" + before.suffix(longestBefore - 1) : before
    let room = longest - start.count
    let end = rest.count > room ? rest.prefix(room - 1) + "…" : rest
    return Array((start + end).utf8)
  }

  private static func folded(_ start: UInt32, _ end: UInt32, _ text: [UInt8]) -> String {
    let upper = min(Int(end), text.count)
    let part = text[min(Int(start), upper)..<upper]
    return String(decoding: FoldedText.bytes(part), as: UTF8.self)
  }
}
