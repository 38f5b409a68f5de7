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
      guard case .suffix(let type) = TypeHint(text: item.text) else { continue }
      let bytes = Array(item.text.utf8)
      let range = bytes.withUnsafeBufferPointer { buffer in
        let text = ScannedText(bytes: buffer)
        return Self.name(in: text, from: LeadingWords.end(in: text) + type.utf8.count)
      }
      guard range.count >= 2 * ScannedText.width else { continue }
      self.bytes = Array(bytes[range])
      return
    }
    return nil
  }

  /// Whether a text goes on with the name at an offset.
  func stands(in text: ScannedText, at offset: Int) -> Bool {
    offset <= text.bytes.count && text.bytes[offset...].starts(with: bytes)
  }

  /// The letters from an offset to the first 局 or before what is no name any more.
  private static func name(in text: ScannedText, from start: Int) -> Range<Int> {
    var end = start
    while text.isHan(at: end), !text.holds(anyOf: ["政府信息", "信息公开", "年", "关于"], at: end) {
      end += ScannedText.width
      if text.holds("局", at: end - ScannedText.width) { break }
    }
    return start..<end
  }
}
