/// What an authority's name that names no place still tells: 县教育局 is that of a county.
enum TypeHint: Hashable, Sendable {
  /// The division's name ends in these letters.
  case suffix(String)
  /// The authority is that of a zone: 示范区教育局.
  case zone
  /// The authority is a town's or a sub-district's; it lies in a county.
  case town
  /// The name begins with that of a county, city or banner that nobody knows, misspelt or too new:
  /// 沐阳县教育局. Its type.
  case unknownCounty(String)

  /// The hint of the weightiest evidence that gives one; nil if none does.
  init?(_ evidence: [PlaceEvidence]) {
    let kinds: [PlaceEvidence.Kind] = [.title, .issuerLine, .signature, .selfReference]
    for kind in kinds {
      for item in evidence where item.kind == kind {
        if let hint = TypeHint(text: item.text, isName: kind <= .signature) {
          self = hint
          return
        }
      }
    }
    return nil
  }

  /// The hint at the beginning of an authority's name, or of a self-reference (我县, 全州); only a
  /// name can begin with an unknown county's.
  private init?(text: String, isName: Bool) {
    let hint: TypeHint? = text.withBytes { text in
      let name = LeadingWords.end(in: text)
      let start = Self.behindSelf(in: text, at: name)
      if let type = Self.types.first(in: text, at: start) { return .suffix(type.description) }
      if ZoneWords.zone(in: text, after: start) != nil { return .zone }
      if Self.namesTown(text, from: start) { return .town }
      return isName ? UnknownCounty.type(in: text, from: name).map(TypeHint.unknownCounty) : nil
    }
    guard let hint else { return nil }
    self = hint
  }

  /// The type of a division that a text names at an offset, or behind 我 and the like there; nil for
  /// none.
  static func type(in text: ScannedText, at offset: Int) -> StaticString? {
    types.first(in: text, at: behindSelf(in: text, at: offset))
  }

  private static func behindSelf(in text: ScannedText, at offset: Int) -> Int {
    text.holds(anyOf: selves, at: offset) ? offset + ScannedText.width : offset
  }

  /// Whether a division can be that of the authority.
  func allows(_ division: Division, in gazetteer: Gazetteer, year: Int?) -> Bool {
    switch self {
    case .suffix("区"): division.level == .county && division.name.hasSuffix("区")
    case .suffix("省"): division.level == .province
    case .suffix(let suffix): division.name.hasSuffix(suffix)
    case .zone: false
    case .unknownCounty(let suffix): division.level == .county && division.name.hasSuffix(suffix)
    case .town:
      division.level == .county
        || division.level == .prefecture
          && gazetteer.children(of: division.code, in: year ?? division.firstYear).isEmpty
    }
  }

  private static func namesTown(_ text: ScannedText, from start: Int) -> Bool {
    var offset = start
    while text.isHan(at: offset) {
      if text.holds(anyOf: towns, at: offset) { return true }
      if text.holds("乡", at: offset), !text.holds(anyOf: countryside, at: offset) { return true }
      if text.holds(anyOf: organs, at: offset) { return false }
      offset += ScannedText.width
    }
    return false
  }

  private static let towns: WordList = ["镇", "街道", "我街", "苏木"]
  private static let countryside: WordList = ["乡村", "乡建"]
  private static let organs: WordList = ["局", "委"]
  private static let selves: WordList = ["我", "本", "全", "该"]
  private static let types: WordList = [
    "自治区", "自治州", "地区", "省", "市", "县", "区", "州", "盟", "旗",
  ]
}
