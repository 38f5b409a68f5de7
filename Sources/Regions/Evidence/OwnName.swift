/// What an authority calls itself in a title without its place: 民政局 in 区民政局2019年年度报告.
///
/// A place that stands before the same words elsewhere is the authority's own, even in the title of
/// a document: 《武汉市黄陂区民政局公告》.
struct OwnName {
  /// The words in UTF-8, at least two letters.
  let bytes: [UInt8]

  /// The name in the first title, issuer line or signature that gives a hint of type only (区, 县); nil
  /// if there is none.
  init?(_ evidence: [PlaceEvidence]) {
    for item in evidence where item.kind >= .title && item.kind <= .signature {
      guard let bytes = item.text.withBytes({ Self.name(in: $0) }) else { continue }
      self.bytes = bytes
      return
    }
    return nil
  }

  /// Whether a text goes on with the name at an offset.
  func stands(in text: ScannedText, at offset: Int) -> Bool {
    offset + bytes.count <= text.count
      && bytes.indices.allSatisfy { text[offset + $0] == bytes[$0] }
  }

  /// The name in an authority's name; nil where that does not begin with a type, or has less than two
  /// letters behind it.
  private static func name(in text: ScannedText) -> [UInt8]? {
    let start = LeadingWords.end(in: text)
    guard let type = TypeHint.type(in: text, at: start) else { return nil }
    let range = name(in: text, from: start + type.utf8CodeUnitCount)
    return range.count >= 2 * ScannedText.width ? range.map { text[$0] } : nil
  }

  /// The letters from an offset to the first 局 or before what is no name any more.
  private static func name(in text: ScannedText, from start: Int) -> Range<Int> {
    var end = start
    while text.isHan(at: end), !text.holds(anyOf: ends, at: end) {
      end += ScannedText.width
      if text.holds("局", at: end - ScannedText.width) { break }
    }
    return start..<end
  }

  private static let ends: WordList = ["政府信息", "信息公开", "年", "关于"]
}
