internal import AnnualReports
internal import Arguments

/// An indicator that a summary shows, under a short name that fits its tables.
struct KeyFigure: Sendable {
  let indicator: Indicator
  private let chinese: String
  private let english: String

  /// The figure of a key; nil where there is no such indicator.
  private init?(_ key: String, _ chinese: String, _ english: String) {
    guard let indicator = Indicator(key: key) else { return nil }
    self.indicator = indicator
    self.chinese = chinese
    self.english = english
  }

  /// The short name.
  func name(in language: Language) -> String { language == .zh ? chinese : english }

  /// Those of a region's table, in the form's order.
  static let all: [KeyFigure] = [
    KeyFigure("normative_documents.issued", "规范性文件：本年制发", "documents issued"),
    KeyFigure("normative_documents.repealed", "规范性文件：本年废止", "documents repealed"),
    KeyFigure("normative_documents.in_force", "规范性文件：现行有效", "documents in force"),
    KeyFigure("normative_documents.made_new", "规范性文件：本年新制作", "documents newly made"),
    KeyFigure("normative_documents.disclosed_total", "规范性文件：对外公开总数", "documents disclosed"),
    KeyFigure("licensing.decisions", "行政许可决定", "licensing decisions"),
    KeyFigure("penalties.decisions", "行政处罚决定", "penalties"),
    KeyFigure("coercion.decisions", "行政强制决定", "coercive measures"),
    KeyFigure("fees.amount", "行政事业性收费（万元）", "fees, 10,000 yuan"),
    KeyFigure("procurement.amount", "政府集中采购（万元）", "procurement, 10,000 yuan"),
    KeyFigure("requests.received_new.total", "新收公开申请", "requests received"),
    KeyFigure("requests.carried_in.total", "上年结转申请", "carried in"),
    KeyFigure("requests.granted.total", "  予以公开", "  granted"),
    KeyFigure("requests.granted_partial.total", "  部分公开", "  granted in part"),
    KeyFigure("requests.refused.all.total", "  不予公开", "  refused"),
    KeyFigure("requests.unable.all.total", "  无法提供", "  unable to provide"),
    KeyFigure("requests.not_processed.all.total", "  不予处理", "  not processed"),
    KeyFigure("requests.other.all.total", "  其他处理", "  other"),
    KeyFigure("requests.outcome_total.total", "办理结果总计", "outcomes in all"),
    KeyFigure("requests.carried_out.total", "结转下年度", "carried out"),
    KeyFigure("disputes.review.total", "行政复议", "reviews"),
    KeyFigure("disputes.review.corrected", "  其中结果纠正", "  of these corrected"),
    KeyFigure("disputes.suit_direct.total", "行政诉讼：直接起诉", "suits, direct"),
    KeyFigure("disputes.suit_after_review.total", "行政诉讼：复议后起诉", "suits after review"),
  ].compactMap(\.self)

  /// Those of a table with a row for each of many regions.
  static let few: [KeyFigure] = [
    KeyFigure("licensing.decisions", "行政许可", "licensing"),
    KeyFigure("penalties.decisions", "行政处罚", "penalties"),
    KeyFigure("fees.amount", "收费（万元）", "fees"),
    KeyFigure("requests.received_new.total", "新收申请", "received"),
    KeyFigure("requests.outcome_total.total", "办理结果", "outcomes"),
  ].compactMap(\.self)
}
