public import AnnualReports

/// Everything that a roll-up gives, each list in the order of its file.
public struct RollupResult: Sendable {
  /// The indicators asked for: those of ``totals`` and ``comparisons``, in the form's order.
  public let indicators: [Indicator]
  /// The main indicators: those of ``prefectures``, in the form's order.
  public let mainIndicators: [Indicator]
  /// The years with a report that was used, ascending.
  public let years: [Int]
  let prefecturesOnBothBases: Set<RegionYear>
  /// What became of each report, by the caller's number.
  public let dispositions: [ReportDisposition]
  /// The figures of the reports.
  public let figures: CollectedFigures
  /// The totals of every region, domain and year with a report, on each basis there is.
  public let totals: [RegionTotals]
  /// The main figures of each prefecture and year, once: summed, or else as the prefecture reports
  /// them.
  ///
  /// Municipalities are among them.
  public let prefectures: [RegionTotals]
  /// How the totals moved; a region without a report in the later year has none.
  public let comparisons: [RegionComparison]
  /// How the main figures of the prefectures moved, on the basis of ``prefectures``.
  public let prefectureComparisons: [RegionComparison]
  /// Both bases side by side, where both are.
  public let reconciliations: [Reconciliation]
  /// Who reported in which year, and who did not.
  public let coverage: [CoverageRow]
  /// The authorities that go on under another name, or may, by region and year.
  public let successions: [Succession]
  /// What only shows among several reports: `U-DUP`, `U-CONTAIN`, `U-RANGE`, `U-RENAMED`,
  /// `U-SUCCESSOR`.
  public let findings: [LocatedFinding]
  /// The bodies that were joined or parted from one year to the next, by the later year.
  public let regroupings: [BodyRegrouping]
  /// Which boundaries the regions have; those of reports, coverage and findings are of their year.
  public let boundaries: Boundaries
  /// Where the boundaries asked for could not be had; empty for ``Boundaries/asReported``.
  public let splits: [AreaSplit]
  /// How many reports of whole regions stand for none, as in ``Panel/partialCount``.
  public let regionReportsLeftOut: Int
}
