internal import AnnualReports
internal import Publishing
internal import Rollups

/// A total as it stands in a table: the number or a sign, and how many reports give it.
struct FigureCell {
  /// The number or the sign.
  private(set) var text = ""
  /// How many authorities give the figure of how many that should report; empty without a total.
  private(set) var coverage = ""

  /// The cell of an indicator; empty where the totals do not have it.
  init(
    _ totals: RegionTotals, _ indicator: Indicator, _ indicators: [Indicator],
    _ markers: inout Set<Marker>
  ) {
    guard let place = indicators.firstIndex(of: indicator) else { return }
    let total = totals.totals[place]
    coverage = totals.basis == .summed ? "\(total.counts.reported)/\(totals.expected)" : ""
    if let value = total.value {
      text = value.text(of: indicator)
    } else if let marker = Marker(total) {
      text = marker.rawValue
      markers.insert(marker)
    }
  }
}

extension Quantity {
  /// The number for people; money with two decimals.
  func text(of indicator: Indicator, sign: NumberSign = .whenNegative) -> String {
    indicator.definition.unit == .money
      ? NumberText.rounded(millionths: millionths, decimals: 2, sign: sign)
      : NumberText.grouped(millionths: millionths, sign: sign)
  }
}
