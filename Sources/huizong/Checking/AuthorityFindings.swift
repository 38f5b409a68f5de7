internal import AnnualReports
internal import Arguments
internal import Publishing

/// The findings about one authority.
struct AuthorityFindings {
  /// Its name; empty where nobody knows it.
  let name: String
  let regions: RegionNames
  /// Errors first, then by year, source and place.
  let findings: [CheckedFinding]

  private struct Key: Hashable {
    let name: String
    let region: RegionNames.Part
    let source: String
  }

  /// The authorities, those with errors first, then by region and name.
  ///
  /// A report that does not name its authority stands for itself.
  static func groups(of findings: [CheckedFinding]) -> [AuthorityFindings] {
    var order: [Key] = []
    var rows: [Key: [CheckedFinding]] = [:]
    for row in findings {
      let isNameless = row.authority.isEmpty && !row.isAboutFile
      let key = Key(
        name: row.authority, region: row.regions.region,
        source: isNameless ? row.place.source : "")
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(row)
    }
    return order.enumerated().compactMap { place, key in
      rows[key].flatMap { AuthorityFindings(key.name, $0) }.map { (place, $0) }
    }.sorted { one, other in
      let (left, right) = (one.1.worst, other.1.worst)
      return left != right ? left > right : one.1.precedes(other.1) ?? (one.0 < other.0)
    }.map(\.1)
  }

  private init?(_ name: String, _ rows: [CheckedFinding]) {
    guard let first = rows.first else { return nil }
    self.name = name
    regions = first.regions
    findings = rows.ordered { one, other in
      let (left, right) = (one.finding.severity, other.finding.severity)
      return left != right ? left > right : CheckedFinding.precedes(one, other)
    }
  }

  private var worst: Finding.Severity { findings.first?.finding.severity ?? .info }

  /// The order by region and name; nil for a tie.
  private func precedes(_ other: AuthorityFindings) -> Bool? {
    let (left, right) = (regions.region.code, other.regions.region.code)
    if left != right { return left < right }
    guard name != other.name else { return nil }
    return name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }

  /// Name and place of the authority.
  func heading(in language: Language) -> String {
    guard !name.isEmpty || !regions.region.code.isEmpty else {
      let isFile = findings.contains(where: \.isAboutFile)
      return language == .zh
        ? (isFile ? "未读取的文件" : "机关和地区不明") : (isFile ? "Files" : "Authority unknown")
    }
    let unknown = language == .zh ? "机关名称不明" : "authority unknown"
    var places: [String] = []
    for part in [regions.province, regions.prefecture, regions.region]
    where !part.name.isEmpty && !places.contains(part.name) {
      places.append(part.name)
    }
    let place = places.joined(separator: " ")
    let head = TerminalText.escaped(name.isEmpty ? unknown : name)
    guard !place.isEmpty else { return head }
    return language == .zh ? "\(head)（\(place)）" : "\(head) (\(place))"
  }
}
