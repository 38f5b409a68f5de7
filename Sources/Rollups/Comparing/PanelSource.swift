internal import AnnualReports
public import Regions

/// The counted reports of a roll-up, of which panels are made.
///
/// Reports are chosen and counted as for ``Rollup/finish(with:)``.
public struct PanelSource: Sendable {
  private let census: Census

  /// Judges the reports of a roll-up.
  public init(_ rollup: Rollup, gazetteer: Gazetteer = .standard) {
    census = Census(of: rollup, gazetteer: gazetteer, boundaries: .asReported)
  }

  /// The years of the counted reports, ascending.
  public var years: [Int] { census.years }

  /// The figures of several years side by side.
  ///
  /// The roll-up must have collected the request's ``PanelRequest/indicators``; a measure of which
  /// it did not collect all has no values.
  public func panel(_ request: PanelRequest) -> Panel {
    PanelBuilder(census, request).panel()
  }
}
