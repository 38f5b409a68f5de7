internal import AnnualReports
internal import Publishing
internal import Rollups

/// A total as it stands in a table: the number or a sign, and what is to be known about it.
struct FigureCell {
  /// The number or the sign.
  private(set) var text = ""
  /// How many authorities give the figure of how many that should report, where not all that are
  /// counted do.
  private(set) var coverage = ""

  /// The cell of an indicator; empty where the totals do not have it.
  init(
    _ totals: RegionTotals, _ indicator: Indicator, _ indicators: [Indicator],
    _ markers: inout Set<Marker>
  ) {
    guard let place = indicators.firstIndex(of: indicator) else { return }
    let total = totals.totals[place]
    let isPartial = totals.basis == .summed && Int(total.counts.reported) < totals.reports
    if let value = total.value {
      text = value.text(of: indicator)
      coverage = isPartial ? "\(total.counts.reported)/\(totals.expected)" : ""
    } else if let marker = Marker(total, isInForm: indicator.isInForm(of: totals.year)) {
      text = marker.rawValue
      markers.insert(marker)
    }
  }
}

extension Indicator {
  /// Whether the form made for a year has it.
  fileprivate func isInForm(of year: Int) -> Bool {
    let form: Form = year < 2019 ? .f2014 : year < 2021 ? .f2019 : .f2021
    return definition.isDerived || definition.forms.contains(form)
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
