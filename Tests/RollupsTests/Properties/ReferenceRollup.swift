import AnnualReports
import Regions
import Rollups

/// The counting rules once more, with dictionaries and nothing clever.
///
/// It knows the leaves of a few divisions that never changed, and no duplicates.
struct ReferenceRollup {
  /// A region, domain, year and indicator.
  struct Key: Hashable, CustomStringConvertible {
    let level: RegionLevel
    let code: String
    let domain: Domain?
    let year: Int
    let indicator: Indicator
    var description: String { "\(level) \(code) \(domain?.key ?? "all") \(year) \(indicator)" }
  }

  /// An authority in a place.
  struct Body: Hashable {
    let code: String
    let organ: String
    let domain: Domain
  }

  /// The regions of each division, from the county up.
  static let regions: [String: [(RegionLevel, String)]] = [
    "410703": [(.county, "410703"), (.prefecture, "410700"), (.province, "410000")],
    "410702": [(.county, "410702"), (.prefecture, "410700"), (.province, "410000")],
    "410700": [(.prefecture, "410700"), (.province, "410000")],
    "410000": [(.province, "410000")],
    "429004": [(.county, "429004"), (.province, "420000")],
    "310101": [(.county, "310101"), (.prefecture, "310000"), (.province, "310000")],
    "310000": [(.prefecture, "310000"), (.province, "310000")],
    "654221": [(.county, "654221"), (.prefecture, "654200"), (.province, "650000")],
  ]

  private(set) var figures: [Key: [Body: Figure]] = [:]
  private(set) var bodies: Set<Body> = []

  init(_ reports: [Report], indicators: [Indicator]) {
    for report in reports where report.authority.scope.isLeaf {
      guard let year = report.year, let code = report.place.division?.description else { continue }
      let body = Body(
        code: code, organ: report.authority.organ,
        domain: report.authority.domains.first ?? .other)
      bodies.insert(body)
      for (level, region) in Self.regions(of: code) {
        for domain in [nil, body.domain] {
          for indicator in indicators {
            let key = Key(
              level: level, code: region, domain: domain, year: year, indicator: indicator)
            figures[key, default: [:]][body] = report.figures[indicator]
          }
        }
      }
    }
  }

  static func regions(of code: String) -> [(RegionLevel, String)] {
    regions[code, default: []] + [(.country, "100000")]
  }

  /// The figures of a group that are added.
  func values(_ key: Key) -> [Int64] {
    figures[key, default: [:]].values.filter(\.hasKnownUnit).compactMap { $0.quantity?.millionths }
  }

  /// How many authorities belong to a group, whatever the year.
  func expected(_ key: Key) -> Int {
    bodies.count { body in
      (key.domain == nil || key.domain == body.domain)
        && Self.regions(of: body.code).contains { $0.0 == key.level && $0.1 == key.code }
    }
  }

  /// The sums of both years over the authorities that have a figure in both.
  func matched(_ key: Key, previous: Int) -> (count: Int, value: Int64, previous: Int64) {
    let former = Key(
      level: key.level, code: key.code, domain: key.domain, year: previous,
      indicator: key.indicator)
    let (now, then) = (figures[key, default: [:]], figures[former, default: [:]])
    var result = (count: 0, value: 0 as Int64, previous: 0 as Int64)
    for (body, figure) in now {
      guard let other = then[body], figure.hasKnownUnit, other.hasKnownUnit,
        let value = figure.quantity, let past = other.quantity
      else { continue }
      result.count += 1
      result.value += value.millionths
      result.previous += past.millionths
    }
    return result
  }
}
