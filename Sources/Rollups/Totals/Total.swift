public import AnnualReports

/// An indicator's figure for a region, domain and year, with what it is made of.
public struct Total: Hashable, Sendable {
  /// The figure; nil where no report has one, for a sum of nothing is nothing and never 0.
  public let value: Quantity?
  /// ``FigureStatus/derived`` for a sum, and for a reported figure its own status.
  ///
  /// Where there is no figure it is the reason of most reports;
  /// ``FigureStatus/notApplicable`` for an indicator that may not be added;
  /// ``FigureStatus/unreadable`` for a sum beyond the range of ``Quantity``.
  public let status: FigureStatus
  /// The reports with and without a figure; for the reported basis, the region's one report.
  public let counts: FigureCounts
  /// How the authorities' figures are spread; nil where there is none, where they may not be
  /// added, and for the reported basis.
  public let distribution: Distribution?

  /// Whether there are figures whose sum cannot be told.
  var isOutOfRange: Bool { value == nil && distribution != nil }

  /// The total of what a region's own report says, or the reports of the regions that it was made of,
  /// of which there is at least one; without a value unless all of them have one.
  init(reported figures: [(cell: UInt8, number: Int64)], isAddable: Bool) {
    var counts = FigureCounts()
    for figure in figures { counts.add(1, of: figure.cell) }
    self.counts = counts
    let lack = figures.first { !PackedCell.hasValue($0.cell) }
    let sum = figures.reduce(0 as Int128) { $0 + Int128($1.number) }
    value =
      isAddable && lack == nil ? Int64(exactly: sum).map { Quantity(millionths: $0) } : nil
    let ownStatus = (lack ?? figures.first).map { PackedCell.status($0.cell) } ?? .missing
    let isSum = figures.count > 1 && lack == nil
    status =
      !isAddable ? .notApplicable : !isSum ? ownStatus : value == nil ? .unreadable : .derived
    distribution = nil
  }

  /// The total of figures that are not to be added, or of none.
  init(counts: FigureCounts, isAddable: Bool) {
    value = nil
    status = isAddable ? counts.commonReason : .notApplicable
    self.counts = counts
    distribution = nil
  }

  /// The total of at least one figure.
  init(sum: Int128, counts: FigureCounts, distribution: Distribution) {
    value = Int64(exactly: sum).map { Quantity(millionths: $0) }
    status = value == nil ? .unreadable : .derived
    self.counts = counts
    self.distribution = distribution
  }
}
