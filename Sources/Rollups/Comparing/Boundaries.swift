/// Which boundaries regions have when years are compared.
public enum Boundaries: String, CaseIterable, Sendable {
  /// Those of each report's own year.
  ///
  /// A region that was only renamed or got another code is the same region.
  case asReported = "as-reported"
  /// Those at the end of 2024 for all years: every report counts where its area lies now.
  case of2024 = "2024"

  /// The year whose boundaries are held; nil where each year has its own.
  var year: Int? { self == .of2024 ? 2024 : nil }
}
