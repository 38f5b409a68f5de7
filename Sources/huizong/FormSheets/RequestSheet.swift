internal import AnnualReports

/// 三、收到和处理政府信息公开申请情况, as each edition of the form prints it.
///
/// Source: 国办公开办函〔2019〕60号, 〔2021〕30号.
enum RequestSheet {
  /// A row, or a group of rows under one label.
  private enum Outcome {
    case row(String, RequestRow)
    case group(String, [(String, RequestRow)])

    /// How many rows of the table it takes.
    var height: Int {
      if case .group(_, let rows) = self { rows.count } else { 1 }
    }
  }

  static func table(_ form: Form) -> FormTable {
    let outcomes = granted + groups + [form == .f2019 ? otherRow : otherGroup] + [total]
    return FormTable(
      heading: "三、收到和处理政府信息公开申请情况", columnCount: 10,
      rows: heads + [
        row("一、本年新收政府信息公开申请数量", .receivedNew), row("二、上年结转政府信息公开申请数量", .carriedIn),
      ] + body(outcomes) + [row("四、结转下年度继续办理", .carriedOut)])
  }

  private static let heads: [[FormCell]] = [
    [
      .head("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", columns: 3, rows: 3),
      .head("申请人情况", columns: 7),
    ],
    [.head("自然人", rows: 2), .head("法人或其他组织", columns: 5), .head("总计", rows: 2)],
    Applicant.allCases.dropFirst().dropLast().map { .head($0.chinese) },
  ]

  private static func row(_ label: String, _ row: RequestRow) -> [FormCell] {
    [.label(label, columns: 3)] + figures(row)
  }

  private static func figures(_ row: RequestRow) -> [FormCell] {
    Applicant.allCases.map { .figure(row.indicator($0)) }
  }

  /// The rows of 三、本年度办理结果, whose label stands beside all of them.
  private static func body(_ outcomes: [Outcome]) -> [[FormCell]] {
    var rows = outcomes.flatMap(lines)
    let height = outcomes.map(\.height).reduce(0, +)
    rows[0].insert(.label("三、本年度办理结果", rows: height), at: 0)
    return rows
  }

  private static func lines(_ outcome: Outcome) -> [[FormCell]] {
    switch outcome {
    case .row(let label, let row): return [[.label(label, columns: 2)] + figures(row)]
    case .group(let label, let rows):
      return rows.enumerated().map { place, part in
        let head = place == 0 ? [FormCell.label(label, rows: rows.count)] : []
        return head + [.label(part.0)] + figures(part.1)
      }
    }
  }

  private static let granted: [Outcome] = [
    .row("（一）予以公开", .granted), .row("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", .grantedPartial),
  ]

  private static let groups: [Outcome] = [
    .group(
      "（三）不予公开",
      [
        ("1.属于国家秘密", .stateSecret), ("2.其他法律行政法规禁止公开", .lawProhibited),
        ("3.危及“三安全一稳定”", .securityStability), ("4.保护第三方合法权益", .thirdParty),
        ("5.属于三类内部事务信息", .internalAffairs), ("6.属于四类过程性信息", .deliberative),
        ("7.属于行政执法案卷", .enforcementFile), ("8.属于行政查询事项", .registryInquiry),
      ]),
    .group(
      "（四）无法提供",
      [
        ("1.本机关不掌握相关政府信息", .notHeld), ("2.没有现成信息需要另行制作", .needsCreation),
        ("3.补正后申请内容仍不明确", .stillUnclear),
      ]),
    .group(
      "（五）不予处理",
      [
        ("1.信访举报投诉类申请", .petition), ("2.重复申请", .repeated), ("3.要求提供公开出版物", .publication),
        ("4.无正当理由大量反复申请", .excessive), ("5.要求行政机关确认或重新出具已获取信息", .confirmReissue),
      ]),
  ]

  private static let otherRow = Outcome.row("（六）其他处理", .otherAll)
  private static let otherGroup = Outcome.group(
    "（六）其他处理",
    [
      ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", .noCorrection),
      ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", .feeUnpaid), ("3.其他", .otherMisc),
    ])
  private static let total = Outcome.row("（七）总计", .outcomeTotal)
}
