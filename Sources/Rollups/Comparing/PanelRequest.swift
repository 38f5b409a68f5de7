public import AnnualReports
public import Regions

/// What stands in the rows of a panel, and which figures are taken.
public struct PanelRequest: Sendable {
  /// What a row is about.
  public enum Subjects: Hashable, Sendable {
    /// The regions of a level.
    case regions(RegionLevel)
    /// The domains, all regions together.
    case domains
    /// Each authority by itself.
    case authorities
  }

  /// What a row is about.
  public var subjects: Subjects
  /// What is measured, in the order wanted.
  public var measures: [Measure]
  /// The years side by side; nil for all years with a report.
  public var years: Set<Int>?
  /// The region to which the rows are confined; nil for the whole country.
  public var within: DivisionCode?
  /// Sums of authorities, or what regions report; the latter for regions only.
  public var basis: Basis
  /// Which boundaries the regions have.
  public var boundaries: Boundaries
  /// Whether the changes tell what each member contributes.
  public var hasContributions: Bool

  /// Puts a request together.
  public init(
    _ subjects: Subjects, measures: [Measure], years: Set<Int>? = nil,
    within: DivisionCode? = nil, basis: Basis = .summed, boundaries: Boundaries = .asReported,
    hasContributions: Bool = false
  ) {
    self.subjects = subjects
    self.measures = measures
    self.years = years
    self.within = within
    self.basis = basis
    self.boundaries = boundaries
    self.hasContributions = hasContributions
  }

  /// The indicators that a roll-up must collect for it.
  public var indicators: [Indicator] { Set(measures.flatMap(\.indicators)).sorted() }
}
