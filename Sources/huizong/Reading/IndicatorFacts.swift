internal import AnnualReports

/// What rows need to know of an indicator, looked up once.
struct IndicatorFacts: Sendable {
  let key: [UInt8]
  let unit: [UInt8]

  /// All indicators in the form's order.
  static let all = Indicator.all.map { indicator in
    let definition = indicator.definition
    return IndicatorFacts(
      key: Array(definition.key.utf8), unit: Array(definition.unit.rawValue.utf8))
  }

  /// By indicator: a bit for each form that has a cell for it, none for what is only added up.
  static let formBits = Indicator.all.map { indicator in
    let definition = indicator.definition
    return definition.isDerived ? 0 : bits(of: definition.forms)
  }

  /// A bit for each of some forms.
  static func bits(of forms: some Sequence<Form>) -> UInt8 {
    forms.reduce(0) { $0 | 1 << $1.rawValue }
  }
}
