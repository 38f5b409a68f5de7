public import AnnualReports

/// How an indicator moved from one year to the next.
public struct Change: Hashable, Sendable {
  /// The region's figures, whoever reported.
  public let overall: Movement
  /// The sums over the authorities that have a figure in both years, like for like.
  ///
  /// Both sums are nil where there is no such authority.
  public let matched: Movement
  /// How many authorities that are; for the reported basis 1 if both figures are there, else 0.
  public let matchedAuthorities: Int
  /// What makes the years not comparable.
  public let breaks: SeriesBreaks
  /// ``FigureStatus/derived`` where there is a change.
  ///
  /// Otherwise why the figure is not there, or else why the earlier one is not;
  /// ``FigureStatus/missing`` where nobody reported, and ``FigureStatus/unreadable`` for a
  /// difference out of range.
  public let status: FigureStatus

  init(
    total: Total, previous: Total?, matched: Movement, matchedAuthorities: Int,
    breaks: SeriesBreaks
  ) {
    overall = Movement(value: total.value, previous: previous?.value)
    self.matched = matched
    self.matchedAuthorities = matchedAuthorities
    self.breaks = breaks
    if overall.change != nil {
      status = .derived
    } else if total.value == nil {
      status = total.status
    } else if previous?.value == nil {
      status = previous?.status ?? .missing
    } else {
      status = .unreadable
    }
  }
}
