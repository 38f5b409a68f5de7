import Regions

/// Collects what a report and its path say about the place, each with the weight it has.
enum PlaceClues {
  /// What may name a place; texts that certainly name none are left out.
  ///
  /// - Parameters:
  ///   - found: The authority, if one was found.
  ///   - name: Its name; empty where none was found.
  static func evidence(
    in text: RunningText, _ found: AuthorityReader.Finding?, called name: String, source: String,
    settings: ReadingSettings
  ) -> [PlaceEvidence] {
    var evidence: [PlaceEvidence] = []
    if let code = settings.settledPlace(source: source, authority: name) {
      evidence.append(PlaceEvidence(.userSettled, code.description))
    }
    if let found, found.source != .fileName {
      evidence.append(PlaceEvidence(kind(of: found.source), name))
    }
    if let preamble = text.preamble { addContacts(in: preamble, to: &evidence) }
    evidence.append(PlaceEvidence(.path, source))
    if text.openingHolds(typeSpellings, amongFirst: longestSelfReference) {
      evidence += selfReference(in: text)
    }
    for index in text.lines
    where text.mayBeShorter(than: longestTrail, index) && text.holds(trailSpellings, index) {
      let line = text[index]
      if isTrail(line) { add(.breadcrumb, line, 0..<line.count, to: &evidence) }
    }
    return evidence
  }

  /// The beginning of the first section, in which an authority speaks of its place: 我县.
  static func selfReference(in text: RunningText) -> [PlaceEvidence] {
    guard let opening = text.opening(first: longestSelfReference) else { return [] }
    let end = min(longestSelfReference, opening.count)
    return [PlaceEvidence(.selfReference, opening.string(0..<end))]
  }

  /// The same where no division can be named in it: a town (我镇) may still be.
  static func ownTown(in text: RunningText) -> [PlaceEvidence] {
    let mayNameTown = text.openingHolds(townSpellings, amongFirst: longestSelfReference)
    return mayNameTown ? selfReference(in: text) : []
  }

  private static func kind(of source: AuthorityReader.Source) -> PlaceEvidence.Kind {
    switch source {
    case .title: .title
    case .issuerLine: .issuerLine
    case .signature: .signature
    case .preamble, .opening, .fileName: .title
    }
  }

  private static let longestSelfReference = 700
  private static let longestPreamble = 900
  private static let longestAddress = 60

  /// The preamble, and of it the address and the telephone number.
  private static func addContacts(in preamble: TextLine, to evidence: inout [PlaceEvidence]) {
    let address = preamble.find("地址") ?? preamble.count
    add(.preamble, preamble, 0..<min(address, longestPreamble), to: &evidence)
    add(
      .contact, preamble, address..<min(address + longestAddress, preamble.count), to: &evidence)
    if let number = areaCode(in: preamble) { evidence.append(PlaceEvidence(.areaCode, number)) }
  }

  /// The number behind 电话 or 传真, if it begins with an area code.
  private static func areaCode(in line: TextLine) -> String? {
    guard let phone = line.findFirst(of: telephones) else { return nil }
    let behind = line[phone.index...].prefix(24)
    guard let zero = behind.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }), line[zero] == 0x30
    else { return nil }
    let end = line[zero...].firstIndex { !($0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D) }
    return line.string(zero..<(end ?? line.count))
  }

  private static let telephones: Words = ["电话", "传真"]
}

// MARK: What names no place

extension PlaceClues {
  /// The letters in which names of divisions end.
  static let types: Words = ["县", "区", "市", "旗", "州", "省", "盟", "岛", "域"]
  /// The same in all spellings.
  static let typeSpellings: LetterSearch = "县縣区區市旗旂州省\u{F96D}盟岛島域"
  /// A letter of each word for a town (镇, 街道, 我街, 苏木, 乡), in all spellings.
  static let townSpellings: LetterSearch = "镇鎭鎮街苏囌甦蘇乡鄉"

  /// Adds a stretch of a line in which a division may be named.
  private static func add(
    _ kind: PlaceEvidence.Kind, _ line: TextLine, _ range: Range<Int>,
    to evidence: inout [PlaceEvidence]
  ) {
    guard line.contains(anyOf: types, in: range) else { return }
    evidence.append(PlaceEvidence(kind, line.string(range)))
  }

  /// Whether a line is a trail of links or says where the page comes from.
  private static func isTrail(_ line: TextLine) -> Bool {
    line.count < longestTrail && line.contains(anyOf: trailMarks)
  }

  private static let longestTrail = 120
  static let trailMarks: Words = [
    "当前位置", "您的位置", "首页", "来源:", "发布机构", "发布单位", "录入:",
  ]
  /// A letter of each of the marks, in all spellings.
  static let trailSpellings: LetterSearch =
    "位页\u{2EDA}\u{2FB4}頁源构構录彔錄録\u{F93F}"
}
