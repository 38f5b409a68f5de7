internal import Arguments
internal import Rollups

/// What `--by` may ask for: a level of regions, or parts by domain.
enum Part: String, CaseIterable, ArgumentValue {
  case county, prefecture, province, country, domain

  /// The level; nil for the parts by domain.
  var level: RegionLevel? { RegionLevel(key: rawValue) }
}
