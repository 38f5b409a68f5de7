public import AnnualReports

/// What is compared or ranked: what the form counts, or a rate made of it.
public enum Measure: Hashable, Sendable {
  /// A figure of the form.
  case indicator(Indicator)
  /// A share of figures, in percent.
  case rate(Rate)

  /// The measure of a key, `licensing.decisions` or `rate.disclosure`; nothing where none has it.
  public init?(key: String) {
    if let rate = Rate(key: key) {
      self = .rate(rate)
    } else if let indicator = Indicator(key: key) {
      self = .indicator(indicator)
    } else {
      return nil
    }
  }

  /// The key, which is stable.
  public var key: String {
    switch self {
    case .indicator(let indicator): indicator.key
    case .rate(let rate): rate.key
    }
  }

  /// The name in Chinese.
  public var chinese: String {
    switch self {
    case .indicator(let indicator): indicator.definition.chinese
    case .rate(let rate): rate.chinese
    }
  }

  /// The name in English.
  public var english: String {
    switch self {
    case .indicator(let indicator): indicator.definition.english
    case .rate(let rate): rate.english
    }
  }

  /// What its values are counted in: 件, 项, 万元, or `%`.
  public var unit: String {
    switch self {
    case .indicator(let indicator): indicator.definition.unit.rawValue
    case .rate: "%"
    }
  }

  /// Whether it is a rate, whose changes are percentage points.
  public var isRate: Bool {
    if case .rate = self { true } else { false }
  }

  /// The figures that it is made of.
  public var indicators: [Indicator] {
    switch self {
    case .indicator(let indicator): [indicator]
    case .rate(let rate): rate.numerator + rate.denominator + rate.deduction
    }
  }

  /// Whether the figures of several authorities make one.
  var isAddable: Bool { indicators.allSatisfy(\.definition.isAddable) }

  /// What makes two years of it not comparable, as far as the forms go.
  func breaks(from previous: Int, to year: Int) -> SeriesBreaks {
    indicators.reduce(into: []) { breaks, indicator in
      breaks.formUnion(SeriesBreaks.ofForms(indicator.definition, from: previous, to: year))
    }
  }
}
