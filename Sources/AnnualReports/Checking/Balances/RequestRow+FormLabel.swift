extension RequestRow {
  /// The row's name with the number that its group has in the form: （三）不予公开·属于国家秘密.
  var formLabel: String { numbering + names.chinese }

  private var numbering: String {
    switch self {
    case .receivedNew: "一、"
    case .carriedIn: "二、"
    case .granted: "（一）"
    case .grantedPartial: "（二）"
    case .outcomeTotal: "（七）"
    case .carriedOut: "四、"
    default: rawValue <= Self.refusedAll.rawValue ? "（三）" : laterNumbering
    }
  }

  private var laterNumbering: String {
    if rawValue <= Self.unableAll.rawValue { return "（四）" }
    return rawValue <= Self.notProcessedAll.rawValue ? "（五）" : "（六）"
  }
}
