public import AnnualReports

/// A share of figures, in percent: of several authorities the share of their sums, never a mean of
/// their rates.
///
/// An authority is in a rate only with all of its figures, so that both sides of the division count
/// the same bodies.
public struct Rate: Hashable, Sendable {
  /// The key, which is stable: `rate.disclosure`.
  public let key: String
  /// The name in Chinese.
  public let chinese: String
  /// The name in English.
  public let english: String
  /// The figures whose sum is divided.
  public let numerator: [Indicator]
  /// The figures by whose sum, less the ``deduction``, it is divided.
  public let denominator: [Indicator]
  /// The figures that are taken off the denominator; none for most rates.
  public let deduction: [Indicator]

  private init(
    _ key: String, _ chinese: String, _ english: String, _ numerator: [Indicator],
    of denominator: [Indicator], less deduction: [Indicator] = []
  ) {
    self.key = "rate." + key
    self.chinese = chinese
    self.english = english
    self.numerator = numerator
    self.denominator = denominator
    self.deduction = deduction
  }

  /// The rate of a key; nothing where none has it.
  public init?(key: String) {
    guard let rate = Self.all.first(where: { $0.key == key }) else { return nil }
    self = rate
  }

  /// All rates: those that evaluators and researchers take from tables three and four.
  public static let all: [Rate] = [
    Rate(
      "disclosure", "公开率（予以公开和部分公开占办理结果）", "disclosure: granted or in part, of outcomes",
      rows(.granted, .grantedPartial), of: rows(.outcomeTotal)),
    Rate(
      "full_grant", "全部公开率（予以公开占办理结果）", "full grant: granted, of outcomes", rows(.granted),
      of: rows(.outcomeTotal)),
    Rate(
      "refusal", "不予公开率（占办理结果）", "refusal: refused, of outcomes", rows(.refusedAll),
      of: rows(.outcomeTotal)),
    Rate(
      "not_held", "不掌握率（本机关不掌握占办理结果）", "not held: of outcomes", rows(.notHeld),
      of: rows(.outcomeTotal)),
    Rate(
      "closing", "办结率（办理结果占新收和上年结转）", "closing: outcomes, of received and carried in",
      rows(.outcomeTotal), of: rows(.receivedNew, .carriedIn)),
    Rate(
      "natural_person", "自然人占比（占新收申请）", "natural persons: of requests received",
      [RequestRow.receivedNew.indicator(.natural)], of: rows(.receivedNew)),
    Rate(
      "dispute", "争议率（复议和诉讼对办理结果）", "dispute: reviews and suits, to outcomes",
      forums(.total), of: rows(.outcomeTotal)),
    Rate(
      "correction", "纠错率（结果纠正占已审结）", "correction: corrected, of disputes decided",
      forums(.corrected), of: forums(.total), less: forums(.pending)),
  ]

  private static func rows(_ rows: RequestRow...) -> [Indicator] {
    rows.map { $0.indicator(.total) }
  }

  private static func forums(_ result: Forum.Result) -> [Indicator] {
    Forum.allCases.map { $0.indicator(result) }
  }
}
