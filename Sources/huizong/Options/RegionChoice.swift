internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// The region that `--region` names: a level with a code, nil for the country.
struct RegionChoice: Hashable, Sendable {
  let level: RegionLevel
  let code: DivisionCode?
  /// Its name in the year asked for.
  let name: String

  /// The whole country.
  static let country = RegionChoice(level: .country, code: nil, name: Region.country.name)

  /// The six digits; `100000` for the country.
  var codeText: String { code?.description ?? Region.country.code }

  /// Whether a division with the names above it is the region, or lies in it.
  func holds(_ names: RegionNames) -> Bool {
    switch level {
    case .country: true
    case .province: names.province.code == codeText
    case .prefecture: names.prefecture.code == codeText
    case .county: names.region.code == codeText
    }
  }

  /// Whether a region is this one, or lies in it.
  func holds(_ region: Region) -> Bool {
    code == nil || [region.division, region.prefecture?.code, region.province?.code].contains(code)
  }
}

extension RegionChoice {
  /// The region that a code or a name means in a year; with the year nil, of any year.
  ///
  /// A name may be full, short, or a chain: 塔城地区, 塔城, 新疆塔城地区. One that several divisions bear
  /// is an error that lists them; so is one that nobody bears, with the nearest.
  static func named(
    _ text: String, in year: Int?, of gazetteer: Gazetteer
  ) throws(UsageError) -> RegionChoice {
    if [Region.country.code, Region.country.name].contains(text) { return country }
    let found = divisions(text, in: year, of: gazetteer)
    guard let division = found.first else { throw unknown(text, in: year, of: gazetteer) }
    guard found.count == 1 else { throw ambiguous(text, found, of: gazetteer) }
    return RegionChoice(
      level: RegionLevel(division.level), code: division.code, name: division.name)
  }

  /// The divisions that a text means, each code once.
  private static func divisions(
    _ text: String, in year: Int?, of gazetteer: Gazetteer
  ) -> [Division] {
    if let code = DivisionCode(text) {
      return gazetteer.division(code, in: year).map { [$0] } ?? []
    }
    let rows = gazetteer.rows.filter { row in year.map(row.stands) ?? row.mayReport(for: nil) }
    for key in [\Division.name, \Division.shortName] {
      let found = latest(rows.filter { $0[keyPath: key] == text })
      if !found.isEmpty { return found }
    }
    guard let match = PlaceNames(of: gazetteer).match(in: text, year: year),
      match.range.upperBound == text.utf8.count, match.doubt == nil || match.doubt == .ambiguous
    else { return [] }
    return latest(match.candidates)
  }

  /// Of the runs of each code the last, in the order of the codes.
  private static func latest(_ rows: [Division]) -> [Division] {
    let last = Dictionary(rows.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    return last.keys.sorted().compactMap { last[$0] }
  }

  private static func unknown(
    _ text: String, in year: Int?, of gazetteer: Gazetteer
  ) -> UsageError {
    let near = gazetteer.nearestNames(to: text, in: year).map { "\($0.name) (\($0.code))" }
    let past = gazetteer.rows.filter { $0.code.description == text || $0.name == text }
    let known = past.map(\.description) + near
    let when = (en: year.map { " in \($0)" } ?? "", zh: year.map { "\($0) 年" } ?? "")
    return UsageError(
      LocalizedText(en: "no division '\(text)'\(when.en)", zh: "\(when.zh)没有行政区划“\(text)”"),
      advice: LocalizedText { language in
        let list = language == .zh ? "运行“huizong regions”查看名称和代码" : "see 'huizong regions'"
        guard !known.isEmpty else { return list }
        return (language == .zh ? "是不是：" : "nearest: ") + language.joined(known) + "\n" + list
      })
  }

  private static func ambiguous(
    _ text: String, _ found: [Division], of gazetteer: Gazetteer
  ) -> UsageError {
    let names = found.map { division in
      let above = gazetteer.lineage(of: division, in: division.lastYear)?.divisions ?? [division]
      return "\(division.code) \(above.map(\.name).joined())"
    }
    return UsageError(
      LocalizedText(en: "several divisions are named '\(text)'", zh: "有多个区划名为“\(text)”"),
      advice: LocalizedText { language in
        (language == .zh ? "请用代码指定：" : "give the code: ") + language.joined(names)
      })
  }
}

extension RegionLevel {
  /// The level of a division; a municipality is a province.
  init(_ level: Division.Level) {
    switch level {
    case .province: self = .province
    case .prefecture: self = .prefecture
    case .county: self = .county
    }
  }
}
