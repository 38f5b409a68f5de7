internal import Arguments
internal import Rollups

/// A level of regions as a word of the command line.
enum ComparedLevel: String, CaseIterable, ArgumentValue {
  case county, prefecture, province, country

  var level: RegionLevel {
    switch self {
    case .county: .county
    case .prefecture: .prefecture
    case .province: .province
    case .country: .country
    }
  }
}
