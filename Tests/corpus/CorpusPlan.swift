import GeneratedReports

/// Who reports, and in which folder.
struct CorpusPlan {
  /// An authority with the folder of its prefecture.
  struct Unit: Sendable {
    let authority: GeneratedAuthority
    /// The folder of the prefecture below that of its province.
    let folder: String
  }

  private(set) var units: [Unit] = []

  /// Plans as many authorities as the reports need, spread over all places and offices.
  init(_ options: CorpusOptions, _ divisions: Divisions) {
    let needed = (options.reports + options.years.count - 1) / options.years.count
    let places = CorpusPlan.places(divisions, options)
    let rounds = PublicOffice.all.count
    for round in 0..<rounds {
      for (index, place) in places.enumerated() {
        guard units.count < needed else { return }
        let offices = place.isPrefecture ? PublicOffice.bureaus : PublicOffice.all
        guard round < offices.count else { continue }
        let office = offices[(round + index * 7) % offices.count]
        let authority = GeneratedAuthority(
          place: place.name, regionCode: place.code, office: office)
        units.append(Unit(authority: authority, folder: place.folder))
      }
    }
  }

  /// A prefecture or county where authorities sit.
  private struct Place {
    let code: String
    let name: String
    let folder: String
    let group: String
    let isPrefecture: Bool
  }

  private static func places(_ divisions: Divisions, _ options: CorpusOptions) -> [Place] {
    var places = divisions.all.filter { $0.level != "province" }.map { place($0, divisions) }
    var random = SeededRandom(seed: options.seed)
    for index in places.indices.reversed() { places.swapAt(index, random.below(index + 1)) }
    var groups: Set<String> = []
    for place in places where groups.count < options.prefectures { groups.insert(place.group) }
    return places.filter { groups.contains($0.group) }
  }

  /// A county that no prefecture governs stands in a folder named after its province.
  private static func place(_ division: Division, _ divisions: Divisions) -> Place {
    let isPrefecture = division.level == "prefecture"
    let province = divisions.names[division.code.prefix(2) + "0000"] ?? "其他"
    let group = isPrefecture ? division.code : division.parent
    let prefecture = divisions.names[group] ?? province
    return Place(
      code: division.code, name: division.name, folder: "\(province)/\(prefecture)", group: group,
      isPrefecture: isPrefecture)
  }
}
