/// A row of table three: what came of the requests.
struct RequestRow: Sendable {
  /// Where the row stands in the form.
  enum Level: Sendable, Equatable {
    /// A row of the whole table, such as the requests received.
    case table
    /// A row of part three, "results of the year".
    case result
    /// A row of a group of part three.
    case group(String)
  }

  /// The key without the section before it and the applicant after it.
  let key: String
  let label: String
  let level: Level
  /// The keys of the seven values.
  let keys: [String]

  init(_ key: String, _ label: String, _ level: Level) {
    self.key = key
    self.label = label
    self.level = level
    keys = ApplicantKind.allCases.map { "requests.\(key).\($0.rawValue)" }
  }

  /// The rows with three rows of "other handling", 25 in all.
  static let withThreeOthers = opening + otherRows + closing
  /// The rows with a single row of "other handling", 23 in all.
  static let withOneOther =
    opening + [RequestRow("other.all", "（六）其他处理", .result)] + closing

  private static let otherRows = group(
    "（六）其他处理", "other",
    [
      ("no_correction", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
      ("fee_unpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
      ("misc", "3.其他"),
    ])

  private static let closing = [
    RequestRow("outcome_total", "（七）总计", .result),
    RequestRow("carried_out", "四、结转下年度继续办理", .table),
  ]

  private static let opening =
    [
      RequestRow("received_new", "一、本年新收政府信息公开申请数量", .table),
      RequestRow("carried_in", "二、上年结转政府信息公开申请数量", .table),
      RequestRow("granted", "（一）予以公开", .result),
      RequestRow(
        "granted_partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", .result),
    ] + refused + unable + notProcessed

  private static let refused = group(
    "（三）不予公开", "refused",
    [
      ("state_secret", "1.属于国家秘密"),
      ("law_prohibited", "2.其他法律行政法规禁止公开"),
      ("security_stability", "3.危及“三安全一稳定”"),
      ("third_party", "4.保护第三方合法权益"),
      ("internal_affairs", "5.属于三类内部事务信息"),
      ("deliberative", "6.属于四类过程性信息"),
      ("enforcement_file", "7.属于行政执法案卷"),
      ("registry_inquiry", "8.属于行政查询事项"),
    ])

  private static let unable = group(
    "（四）无法提供", "unable",
    [
      ("not_held", "1.本机关不掌握相关政府信息"),
      ("needs_creation", "2.没有现成信息需要另行制作"),
      ("still_unclear", "3.补正后申请内容仍不明确"),
    ])

  private static let notProcessed = group(
    "（五）不予处理", "not_processed",
    [
      ("petition", "1.信访举报投诉类申请"),
      ("repeat", "2.重复申请"),
      ("publication", "3.要求提供公开出版物"),
      ("excessive", "4.无正当理由大量反复申请"),
      ("confirm_reissue", "5.要求行政机关确认或重新出具已获取信息"),
    ])

  private static func group(
    _ label: String, _ section: String, _ rows: [(key: String, label: String)]
  ) -> [RequestRow] {
    rows.map { RequestRow("\(section).\($0.key)", $0.label, .group(label)) }
  }
}
