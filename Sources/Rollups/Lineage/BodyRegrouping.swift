internal import AnnualReports
internal import Regions

/// Bodies that were joined or parted between two years, and whether they could be compared.
public struct BodyRegrouping: Hashable, Sendable {
  /// The earlier year.
  public let previousYear: Int
  /// The later year.
  public let year: Int
  /// The names of the bodies of the earlier year.
  public let earlier: [String]
  /// The names of those of the later year.
  public let later: [String]
  /// Those of either year without a report, and the areas of which no such body is known, with the
  /// year; empty where the sums of both sides are compared like for like.
  public let lacking: [String]
}

extension Census {
  /// A regrouping with the names of its bodies, between two years of ``years`` by place.
  func named(_ regrouping: Regrouping, from earlier: Int, to later: Int) -> BodyRegrouping {
    let (before, after) = (years[earlier], years[later])
    let lacking =
      regrouping.earlier.filter { record(of: $0, year: earlier) == nil }.map {
        "\(name(of: $0, in: before)) \(before)"
      }
      + regrouping.later.filter { record(of: $0, year: later) == nil }.map {
        "\(name(of: $0, in: after)) \(after)"
      }
    let unknown = regrouping.unknown.map { region in
      let year =
        region.code.flatMap { atlas.territory.gazetteer.division($0, in: after) } == nil
        ? before : after
      return atlas.territory.region(region, in: year).name
    }
    return BodyRegrouping(
      previousYear: before, year: after,
      earlier: regrouping.earlier.map { name(of: $0, in: before) }.sorted(by: ByteOrder.precedes),
      later: regrouping.later.map { name(of: $0, in: after) }.sorted(by: ByteOrder.precedes),
      lacking: (lacking + unknown).sorted(by: ByteOrder.precedes))
  }

  /// The full name of an authority in a year, or the nearest; the organ's where no report gives it.
  func name(of authority: Int32, in year: Int) -> String {
    let full = register.sighting(of: authority, in: year).map { names[$0.name] } ?? ""
    return full.isEmpty ? names[register.keys[Int(authority)].organ] : full
  }
}
