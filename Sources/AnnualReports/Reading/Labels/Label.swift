/// What a stretch of a table's text says that it is, whatever its spelling.
enum Label: Hashable, Sendable {
  /// 第二十条第（x）项, which opens a block of table two; nothing for an article that cannot be told.
  case article(FormUse.Block?)
  /// 信息内容, which opens the heads of a block.
  case contentHead
  /// The head of a column of table two.
  case column(DisclosureColumn)
  /// The label of a row of table two.
  case disclosure(DisclosureRow)
  /// 申请人情况 or 法人或其他组织, the heads over several columns of table three.
  case applicantsHead
  /// The head of a column of table three; 其他 and 总计 stand for rows too, as their place decides.
  case applicant(Applicant)
  /// The label of a row of table three that cannot be anything else.
  case request(RequestRow)
  /// 本年度办理结果, 不予公开, 无法提供, 不予处理: labels over several rows of table three.
  case requestGroup
  /// 行政复议, 未经复议直接起诉, 复议后起诉: the heads of table four's parts.
  case forum(Forum)
  /// 行政诉讼, the head over the last two parts of table four.
  case suits
  /// The head of a column of table four.
  case result(Forum.Result)

  /// Whether it stands above the rows of table two or three.
  var isHead: Bool {
    switch self {
    case .article, .contentHead, .column, .applicantsHead, .applicant: true
    default: false
    }
  }

  /// Whether it labels a row of table two or three.
  var isRow: Bool {
    switch self {
    case .disclosure, .request: true
    default: false
    }
  }
}

/// The rows of table two, in the form's order.
enum DisclosureRow: Int, CaseIterable, Sendable {
  case rules, normativeDocuments, licensing, otherServices, penalties, coercion, fees, procurement

  /// The first part of its indicators' keys.
  var key: String {
    [
      "rules", "normative_documents", "licensing", "other_services", "penalties", "coercion",
      "fees", "procurement",
    ][rawValue]
  }

  /// The block it belongs to.
  var block: FormUse.Block {
    switch self {
    case .rules, .normativeDocuments: .article1
    case .licensing, .otherServices: .article5
    case .penalties, .coercion: .article6
    case .fees: .article8
    case .procurement: .article9
    }
  }
}

/// The columns of table two, in both editions of the form.
enum DisclosureColumn: Int, CaseIterable, Sendable {
  case issued, repealed, inForce
  case madeNew, disclosedNew, disclosedTotal
  /// 本年新, of which the second half (制作数量 or 公开数量) is lost.
  case newUnspecified
  case itemsPrevious, itemsChange
  /// 处理决定数量, in 2019 the third of three columns.
  case decisions
  /// 本年处理决定数量, in 2021 the only column.
  case decisionsThisYear
  case feeAmount
  case projects, procurementAmount

  /// All of them, made once.
  static let all = allCases

  /// The last part of its indicators' keys; empty where the column cannot be told.
  var key: String {
    [
      "issued", "repealed", "in_force", "made_new", "disclosed_new", "disclosed_total", "",
      "items_prev", "items_change", "decisions", "decisions", "amount", "projects", "amount",
    ][rawValue]
  }

  /// The edition whose head it is; nothing where both may have it.
  var form: Form? {
    switch self {
    case .issued, .repealed, .inForce, .decisionsThisYear, .feeAmount: .f2021
    case .decisions: nil
    default: .f2019
    }
  }

  /// Whether it counts money.
  var isMoney: Bool { self == .feeAmount || self == .procurementAmount }
}
