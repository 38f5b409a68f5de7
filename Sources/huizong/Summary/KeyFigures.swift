internal import AnnualReports
internal import Arguments

/// The indicators that a summary shows.
enum KeyFigures {
  /// Those of a region's table, in the form's order.
  static let all = indicators([
    "normative_documents.issued", "normative_documents.repealed", "normative_documents.in_force",
    "normative_documents.made_new", "normative_documents.disclosed_total", "licensing.decisions",
    "penalties.decisions", "coercion.decisions", "fees.amount", "procurement.amount",
    "requests.received_new.total", "requests.carried_in.total", "requests.granted.total",
    "requests.granted_partial.total", "requests.refused.all.total", "requests.unable.all.total",
    "requests.not_processed.all.total", "requests.other.all.total",
    "requests.outcome_total.total", "requests.carried_out.total", "disputes.review.total",
    "disputes.review.corrected", "disputes.suit_direct.total", "disputes.suit_after_review.total",
  ])

  /// Those of a table with a row for each of many regions.
  static let few = indicators([
    "licensing.decisions", "penalties.decisions", "fees.amount", "requests.received_new.total",
    "requests.outcome_total.total",
  ])

  private static func indicators(_ keys: [String]) -> [Indicator] {
    keys.compactMap { Indicator(key: $0) }
  }
}

extension Indicator {
  /// The name in a summary, without what the table says anyway.
  func name(in language: Language) -> String {
    let name = language == .zh ? definition.chinese : definition.english
    let isRequest = definition.section == .requests
    let suffix = language == .zh ? "·总计" : ": total"
    let short = isRequest && name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
    guard definition.unit == .money else { return short }
    return short + (language == .zh ? "（万元）" : ", 10,000 yuan")
  }
}
