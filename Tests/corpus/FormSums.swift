import GeneratedReports

/// The sums of the form, worked out from the cells of a model alone.
struct FormSums {
  private let model: ReportModel
  private let values: [String: Int]

  /// A cell without a number counts as zero.
  init(_ model: ReportModel) {
    self.model = model
    values = Dictionary(
      model.cells.map { ($0.key, $0.number?.tenThousandths ?? 0) }, uniquingKeysWith: { $1 })
  }

  /// The sums that do not hold.
  var broken: [String] { brokenRows + brokenColumns + brokenForums }

  private static let kinds = [
    "natural", "business", "research", "public_interest_org", "legal_service", "other_org",
  ]

  private var rows: [String] {
    model.cells.map(\.key)
      .filter { $0.hasPrefix("requests.") && $0.hasSuffix(".total") }
      .map { String($0.dropLast(".total".count)) }
  }

  private var brokenRows: [String] {
    rows.filter { row in
      FormSums.kinds.reduce(0) { $0 + value(row, $1) } != value(row, "total")
    }
  }

  private var brokenColumns: [String] {
    (FormSums.kinds + ["total"]).flatMap { kind in
      let outcomes = rows.dropFirst(2).dropLast(2).reduce(0) { $0 + value($1, kind) }
      let closed = value("requests.outcome_total", kind)
      let known = value("requests.received_new", kind) + value("requests.carried_in", kind)
      let flow = known == closed + value("requests.carried_out", kind)
      return (outcomes == closed ? [] : ["outcomes \(kind)"]) + (flow ? [] : ["flow \(kind)"])
    }
  }

  private var brokenForums: [String] {
    ["review", "suit_direct", "suit_after_review"].filter { forum in
      let results = ["upheld", "corrected", "other", "pending"]
      let sum = results.reduce(0) { $0 + value("disputes.\(forum)", $1) }
      return sum != value("disputes.\(forum)", "total")
    }
  }

  private func value(_ row: String, _ column: String) -> Int { values["\(row).\(column)"] ?? 0 }
}
