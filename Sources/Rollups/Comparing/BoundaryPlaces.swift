public import Regions

/// Where divisions of any year lie in the boundaries asked for.
///
/// For those who have to say what is in a total, and what is not.
public struct BoundaryPlaces: Sendable {
  private let frame: BoundaryFrame

  /// The places of the divisions of a gazetteer.
  public init(_ boundaries: Boundaries, in gazetteer: Gazetteer) {
    frame = BoundaryFrame(boundaries, in: Territory(gazetteer: gazetteer))
  }

  /// The regions of a level in which a division of a year may count.
  ///
  /// One; none on a level above it, and several where the area was parted, so that nothing tells.
  public func regions(
    of code: DivisionCode, in year: Int, on level: RegionLevel
  ) -> Set<DivisionCode> {
    guard let division = frame.territory.gazetteer.division(code, in: year) else { return [] }
    let frameYear = frame.boundaries.year ?? year
    return Set(
      frame.followers(of: division).compactMap {
        frame.regions(of: $0, in: frameYear)[level]?.code
      })
  }

  /// The region that a division of any year is now; several where it was parted, and none for a code
  /// that no division has.
  public func current(_ code: DivisionCode) -> [Region] {
    var frame = frame
    guard let key = frame.region(meaning: code),
      let run = frame.territory.gazetteer.history(of: code).last
    else { return [] }
    let year = frame.boundaries.year ?? run.lastYear ?? run.firstYear
    let codes =
      key.code == code ? regions(of: code, in: run.lastYear ?? year, on: key.level) : []
    let keys = codes.sorted().map { RegionKey(level: key.level, code: $0) }
    return (keys.isEmpty ? [key] : keys).map { frame.territory.region($0, in: year) }
  }
}
