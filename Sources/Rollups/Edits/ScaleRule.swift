internal import AnnualReports

/// `X-SCALE`: an amount that was given in yuan where its neighbours are in 10,000 yuan.
enum ScaleRule {
  private static let amounts = Indicator.all.filter { $0.definition.unit == .money }

  /// Adds a finding for every amount that is out of scale with the year before or after.
  ///
  /// Of two amounts that do not go together, the larger one is held to be wrong, for yuan are
  /// mostly given where 10,000 yuan are asked for; the smaller one only where it does not go with
  /// its other neighbour either. Nothing where one of the two is not printed or is 0.
  static func check(_ series: [EditedReport], into edits: inout [Edit]) {
    for amount in amounts { check(amount, series, into: &edits) }
  }

  private static func check(
    _ amount: Indicator, _ series: [EditedReport], into edits: inout [Edit]
  ) {
    var suspects: Set<Int> = []
    for later in series.indices.dropFirst() {
      guard slips(amount, series, later) else { continue }
      let suspect = suspect(amount, series, later)
      guard suspects.insert(suspect).inserted else { continue }
      let neighbour = suspect == later ? later - 1 : later
      if let edit = edit(amount, series[suspect], beside: series[neighbour]) { edits.append(edit) }
    }
  }

  /// The one of a report and the one before it that is to be mended.
  private static func suspect(
    _ amount: Indicator, _ series: [EditedReport], _ later: Int
  ) -> Int {
    let numbers = (series[later - 1].printed(amount) ?? 0, series[later].printed(amount) ?? 0)
    if numbers.0 < numbers.1 {
      return slips(amount, series, later - 1) ? later - 1 : later
    }
    return slips(amount, series, later + 1) ? later : later - 1
  }

  /// Whether a report's amount is out of scale with that of the year before.
  private static func slips(
    _ amount: Indicator, _ series: [EditedReport], _ later: Int
  ) -> Bool {
    guard series.indices.contains(later), later > 0,
      series[later].year == series[later - 1].year + 1,
      let one = series[later - 1].printed(amount), let other = series[later].printed(amount)
    else { return false }
    return isSlip(one, other)
  }

  /// Whether the greater of two amounts is 5,000 to 20,000 times the other.
  static func isSlip(_ one: Int64, _ other: Int64) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    guard low > 0 else { return false }
    let (least, tooFar) = low.multipliedReportingOverflow(by: 5_000)
    let (most, isEndless) = low.multipliedReportingOverflow(by: 20_000)
    return !tooFar && high >= least && (isEndless || high <= most)
  }

  private static func edit(
    _ amount: Indicator, _ report: EditedReport, beside neighbour: EditedReport
  ) -> Edit? {
    guard let found = report.printed(amount), let other = neighbour.printed(amount) else {
      return nil
    }
    let texts = (Edit.text(found), Edit.text(other))
    let name = amount.definition
    return Edit(
      .sameScale, at: report.record, amount, found: found, others: [neighbour.cell(amount)],
      message: EditRule.Text(
        "“\(name.chinese)”填报 \(texts.0) 万元，\(neighbour.year)年度为 \(texts.1) 万元，相差约一万倍，"
          + "可能混淆了元与万元。",
        "\(name.english) is \(texts.0), and \(texts.1) in \(neighbour.year): some 10,000 times "
          + "\(found > other ? "more" : "less"), as if yuan and 10,000 yuan were confused"))
  }
}
