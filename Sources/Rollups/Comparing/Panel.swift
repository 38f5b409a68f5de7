/// Figures of regions, domains or authorities over several years, with their changes.
public struct Panel: Sendable {
  /// What is measured, in the order asked for.
  public let measures: [Measure]
  /// The years side by side, ascending; of those asked for, also the ones without a report.
  public let years: [Int]
  /// The rows: regions and authorities by code, domains in their order.
  ///
  /// What no report of these years is about has none.
  public let rows: [PanelRow]
  /// Which boundaries the regions have.
  public let boundaries: Boundaries
  /// Where the boundaries asked for could not be had, by year and code; empty for
  /// ``Boundaries/asReported``.
  public let splits: [AreaSplit]
  /// The authorities in the rows that go on under another name, or may, by region and year.
  public let successions: [Succession]
  /// The bodies in the rows that were joined or parted between the first and the last year.
  public let regroupings: [BodyRegrouping]
  /// How many reports of whole regions are in no row, as the land of their region is not that of a
  /// region in the boundaries asked for, or as a region that was joined to it has no report.
  public let partialCount: Int
  /// How many reports are in the rows.
  public let reportCount: Int
  /// How many reports of any year and of the domains asked for were not counted.
  public let uncountedCount: Int
}
