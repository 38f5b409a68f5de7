internal import AnnualReports

/// What makes a row of a panel, or a member of one, the same in all years.
enum PanelKey: Hashable {
  case region(RegionKey)
  case domain(Domain)
  /// An authority by its number in the register.
  case authority(Int32)
  /// A region's own bodies.
  case own
}
