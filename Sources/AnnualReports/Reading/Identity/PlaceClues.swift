import Regions

/// Collects what a report and its path say about the place, each with the weight it has.
enum PlaceClues {
  static func evidence(
    in text: RunningText, _ found: AuthorityReader.Finding?, source: String,
    settings: ReadingSettings
  ) -> [PlaceEvidence] {
    var evidence: [PlaceEvidence] = []
    let name = found?.name ?? ""
    if let code = settings.settledPlace(source: source, authority: name) {
      evidence.append(PlaceEvidence(.userSettled, code.description))
    }
    if let found, found.source != .fileName {
      evidence.append(PlaceEvidence(kind(of: found.source), found.name))
    }
    if let preamble = text.preamble { evidence += contacts(in: preamble) }
    if let opening = text.opening {
      evidence.append(
        PlaceEvidence(.selfReference, opening.string(0..<min(700, opening.scalars.count))))
    }
    evidence += text.lines.filter(isTrail).map { PlaceEvidence(.breadcrumb, $0.string) }
    evidence.append(PlaceEvidence(.path, source))
    return evidence
  }

  private static func kind(of source: AuthorityReader.Source) -> PlaceEvidence.Kind {
    switch source {
    case .title: .title
    case .issuerLine: .issuerLine
    case .signature: .signature
    case .preamble, .opening, .fileName: .title
    }
  }

  /// The preamble, and of it the address and the telephone number.
  private static func contacts(in preamble: TextLine) -> [PlaceEvidence] {
    var evidence: [PlaceEvidence] = []
    let address = preamble.find("地址") ?? preamble.scalars.count
    evidence.append(PlaceEvidence(.preamble, preamble.string(0..<min(address, 900))))
    if address < preamble.scalars.count {
      let end = min(address + 60, preamble.scalars.count)
      evidence.append(PlaceEvidence(.contact, preamble.string(address..<end)))
    }
    if let number = areaCode(in: preamble) { evidence.append(PlaceEvidence(.areaCode, number)) }
    return evidence
  }

  /// The number behind 电话 or 传真, if it begins with an area code.
  private static func areaCode(in line: TextLine) -> String? {
    guard let phone = line.findFirst(of: telephones) else { return nil }
    let behind = line.scalars[phone.index...].prefix(24)
    guard let zero = behind.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }),
      line.scalars[zero] == 0x30
    else { return nil }
    let end = line.scalars[zero...].firstIndex { !($0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D) }
    return line.string(zero..<(end ?? line.scalars.count))
  }

  private static let telephones: Words = ["电话", "传真"]
  private static let trailMarks: Words = [
    "当前位置", "您的位置", "首页", "来源:", "发布机构", "发布单位", "录入:",
  ]

  /// Whether a line is a trail of links or says where the page comes from.
  private static func isTrail(_ line: TextLine) -> Bool {
    line.scalars.count < 120 && line.contains(anyOf: trailMarks)
  }
}
