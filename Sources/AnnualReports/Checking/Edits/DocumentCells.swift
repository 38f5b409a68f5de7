/// The cells of table two that the checks of every report look at, found once.
struct DocumentCells: Sendable {
  /// The row's name in Chinese.
  let chinese: String
  /// The row's name in English.
  let english: String
  /// 本年制发件数.
  let issued: Indicator
  /// 本年废止件数.
  let repealed: Indicator
  /// 现行有效件数.
  let inForce: Indicator
  /// 本年新公开数量, in the form of 2019.
  let disclosedNew: Indicator
  /// 对外公开总数量, in the form of 2019.
  let disclosedTotal: Indicator

  /// The rows 规章 and 行政规范性文件.
  static let all = [
    DocumentCells("rules", "规章", "rules"),
    DocumentCells("normative_documents", "行政规范性文件", "normative documents"),
  ]

  /// The cells of the row 规章, in both editions of the form.
  static let rules = Indicator.all.filter { $0.key.hasPrefix("rules.") }

  /// 本年收费金额.
  static let fees = indicator("fees.amount")

  private init(_ row: String, _ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
    issued = Self.indicator("\(row).issued")
    repealed = Self.indicator("\(row).repealed")
    inForce = Self.indicator("\(row).in_force")
    disclosedNew = Self.indicator("\(row).disclosed_new")
    disclosedTotal = Self.indicator("\(row).disclosed_total")
  }

  private static func indicator(_ key: String) -> Indicator {
    guard let indicator = Indicator(key: key) else { preconditionFailure("no indicator \(key)") }
    return indicator
  }
}
