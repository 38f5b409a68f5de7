internal import Arguments

/// A report year, or the years from one to another: `2023`, `2020-2024`.
struct YearSpan: Hashable, Sendable {
  let years: ClosedRange<Int>
}

extension YearSpan: ArgumentValue {
  /// Reads years of four digits; nil where the first is after the last.
  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    let years = parts.compactMap { part in part.utf8.count == 4 ? Int(part) : nil }
    guard years.count == parts.count, years.count <= 2, let first = years.first,
      let last = years.last, first <= last, first >= 1900
    else { return nil }
    self.years = first...last
  }

  /// The years as they are given.
  var argument: String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)-\(years.upperBound)"
  }
}
