/// What an authority's name that names no place still tells: 县教育局 is that of a county.
enum TypeHint: Hashable, Sendable {
  /// The division's name ends in these letters.
  case suffix(String)
  /// The authority is that of a zone: 示范区教育局.
  case zone
  /// The authority is a town's or a sub-district's; it lies in a county.
  case town

  /// The hint of the weightiest evidence that gives one; nil if none does.
  init?(_ evidence: [PlaceEvidence]) {
    let kinds: [PlaceEvidence.Kind] = [.title, .issuerLine, .signature, .selfReference]
    for kind in kinds {
      for item in evidence where item.kind == kind {
        if let hint = TypeHint(text: item.text) {
          self = hint
          return
        }
      }
    }
    return nil
  }

  /// The hint at the beginning of an authority's name, or of a self-reference (我县, 全州).
  init?(text: String) {
    let bytes = Array(text.utf8)
    let hint: TypeHint? = bytes.withUnsafeBufferPointer { buffer in
      let text = ScannedText(bytes: buffer)
      var start = LeadingWords.end(in: text)
      if text.holds(anyOf: ["我", "本", "全", "该"], at: start) { start += ScannedText.width }
      if let type = Self.types.first(where: { text.holds($0, at: start) }) {
        return .suffix(type.description)
      }
      if ZoneWords.zone(in: text, after: start) != nil { return .zone }
      return Self.namesTown(text, from: start) ? .town : nil
    }
    guard let hint else { return nil }
    self = hint
  }

  /// Whether a division can be that of the authority.
  func allows(_ division: Division, in gazetteer: Gazetteer, year: Int?) -> Bool {
    switch self {
    case .suffix("区"): division.level == .county && division.name.hasSuffix("区")
    case .suffix("省"): division.level == .province
    case .suffix(let suffix): division.name.hasSuffix(suffix)
    case .zone: false
    case .town:
      division.level == .county
        || division.level == .prefecture
          && gazetteer.children(of: division.code, in: year ?? division.firstYear).isEmpty
    }
  }

  private static func namesTown(_ text: ScannedText, from start: Int) -> Bool {
    var offset = start
    while text.isHan(at: offset) {
      if text.holds(anyOf: ["镇", "街道", "我街", "苏木"], at: offset) { return true }
      if text.holds("乡", at: offset), !text.holds(anyOf: ["乡村", "乡建"], at: offset) { return true }
      if text.holds(anyOf: ["局", "委"], at: offset) { return false }
      offset += ScannedText.width
    }
    return false
  }

  private static let types: [StaticString] = [
    "自治区", "自治州", "地区", "省", "市", "县", "区", "州", "盟", "旗",
  ]
}
