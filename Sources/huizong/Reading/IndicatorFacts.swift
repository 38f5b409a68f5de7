internal import AnnualReports

/// What rows need to know of an indicator, looked up once.
struct IndicatorFacts: Sendable {
  let indicator: Indicator
  let key: [UInt8]
  let unit: [UInt8]
  let isIn2014: Bool
  let isIn2019: Bool
  let isIn2021: Bool
  /// Whether no form has a cell for it.
  let isDerived: Bool

  /// All indicators in the form's order.
  static let all = Indicator.all.map { indicator in
    let definition = indicator.definition
    return IndicatorFacts(
      indicator: indicator, key: Array(definition.key.utf8),
      unit: Array(definition.unit.rawValue.utf8), isIn2014: definition.forms.contains(.f2014),
      isIn2019: definition.forms.contains(.f2019), isIn2021: definition.forms.contains(.f2021),
      isDerived: definition.isDerived)
  }
}
