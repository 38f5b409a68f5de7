public import AnnualReports

/// What one member of a total adds to its change.
///
/// The contributions to a change add up to it.
public struct Contribution: Hashable, Sendable {
  /// A part of a region.
  public enum Member: Hashable, Sendable {
    /// A region below, with its names of the last year for which it reports.
    case region(Region)
    /// The region's own bodies (本级), which belong to no region below.
    case own
    /// An authority, by name.
    case authority(String)
  }

  /// Who it is.
  public let member: Member
  /// The member's figures, either of which may be absent.
  public let movement: Movement
  /// What it adds: its change; a figure in one of the years only counts in full, as what came in or
  /// went out with the member.
  public let change: Quantity
  /// That in percent of the total's earlier figure; nil on a base of 0 or none.
  public let points: Quantity?
}
