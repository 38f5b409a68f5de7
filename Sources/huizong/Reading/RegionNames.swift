internal import AnnualReports
internal import Regions

/// A division with the prefecture and the province above it, as the files name them.
struct RegionNames: Hashable, Sendable {
  /// A code with its name in the year.
  struct Part: Hashable, Sendable {
    let code: String
    let name: String

    static let none = Part(code: "", name: "")

    init(_ division: Division) {
      self.init(code: division.code.description, name: division.name)
    }

    init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// The three parts; many reports share them.
  private final class Parts: Sendable {
    let region: Part
    let prefecture: Part
    let province: Part

    init(_ region: Part, _ prefecture: Part, _ province: Part) {
      self.region = region
      self.prefecture = prefecture
      self.province = province
    }
  }

  private let parts: Parts

  /// The division.
  var region: Part { parts.region }
  /// The prefecture that it is or lies in; a municipality is the prefecture of its districts.
  var prefecture: Part { parts.prefecture }
  /// The province that it is or lies in.
  var province: Part { parts.province }

  /// Puts the parts together.
  init(region: Part, prefecture: Part = .none, province: Part = .none) {
    parts = Parts(region, prefecture, province)
  }

  /// Where nothing is known.
  static let unknown = RegionNames(region: .none)

  static func == (one: RegionNames, other: RegionNames) -> Bool {
    one.parts === other.parts
      || (one.region == other.region && one.prefecture == other.prefecture
        && one.province == other.province)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(region)
    hasher.combine(prefecture)
    hasher.combine(province)
  }
}

/// Finds the names of divisions, each once.
struct RegionDirectory: Sendable {
  private struct Key: Hashable {
    let code: DivisionCode
    let year: Int?
  }

  private let gazetteer: Gazetteer
  private var known: [Key: RegionNames] = [:]
  /// What was asked last: reports of one division mostly follow one another.
  private var last: (key: Key, names: RegionNames)?

  /// 北京, 天津, 上海 and 重庆, which are provinces and prefectures at once.
  private static let municipalities: Set<String> = ["110000", "120000", "310000", "500000"]

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The names for a report; empty where its division is not known.
  mutating func names(of report: Report) -> RegionNames {
    guard let code = report.place.division else { return .unknown }
    let key = Key(code: code, year: report.year)
    if let last, last.key == key { return last.names }
    let names = known[key] ?? names(of: key)
    known[key] = names
    last = (key, names)
    return names
  }

  private func names(of key: Key) -> RegionNames {
    guard let division = gazetteer.division(key.code, in: key.year),
      let lineage = gazetteer.lineage(of: division, in: key.year)
    else {
      return RegionNames(region: RegionNames.Part(code: key.code.description, name: ""))
    }
    let province = RegionNames.Part(lineage.province)
    let isMunicipal = Self.municipalities.contains(province.code)
    return RegionNames(
      region: RegionNames.Part(division),
      prefecture: lineage.prefecture.map { RegionNames.Part($0) }
        ?? (isMunicipal ? province : .none),
      province: province)
  }
}
