internal import AnnualReports

/// `S-COPY`: a report whose figures are all those of last year, or of another authority.
struct CopyRule {
  /// How many figures other than 0 make a coincidence unlikely.
  static let leastNumbers = 10

  private var groups: [UInt64: [EditedReport]] = [:]

  /// Adds a finding where the later report repeats the earlier one.
  static func check(_ pair: ReportPair, _ census: Census, into edits: inout [Edit]) {
    guard isSame(pair.earlier, pair.later, census) else { return }
    let count = pair.later.numberCount
    edits.append(
      Edit(
        .notCopied, at: pair.later.record, nil, others: [pair.earlier.cell(nil)],
        message: EditRule.Text(
          "全部数据与\(pair.earlier.year)年度报告完全相同（其中 \(count) 项不为 0），请核实是否沿用了上年数据。",
          "all figures are those of the report of \(pair.earlier.year), \(count) of them not 0; "
            + "last year's may have been left in")))
  }

  /// Takes down a report, to be compared with those of other authorities for the same year.
  mutating func note(_ report: EditedReport, _ census: Census) {
    guard census.dispositions[Int(report.record)] == .counted,
      report.numberCount >= Self.leastNumbers
    else { return }
    groups[census.records[Int(report.record)].fingerprint, default: []].append(report)
  }

  /// Adds a finding for every report that is the same as that of another authority.
  func finish(_ census: Census, into edits: inout [Edit]) {
    for group in groups.values where group.count > 1 {
      let sorted = group.sorted {
        census.records[Int($0.record)].precedes(census.records[Int($1.record)])
      }
      for report in sorted {
        let other = sorted.first {
          $0.record != report.record && $0.year == report.year
            && Self.isSame($0, report, census)
        }
        if let other { edits.append(Self.edit(report, copying: other, census)) }
      }
    }
  }

  private static func isSame(
    _ one: EditedReport, _ other: EditedReport, _ census: Census
  ) -> Bool {
    let prints = (census.records[Int(one.record)], census.records[Int(other.record)])
    return prints.0.fingerprint == prints.1.fingerprint && one.numberCount >= leastNumbers
      && one.hasFigures(of: other)
  }

  private static func edit(
    _ report: EditedReport, copying other: EditedReport, _ census: Census
  ) -> Edit {
    let name = census.names[census.records[Int(other.record)].name]
    return Edit(
      .notCopied, at: report.record, nil, others: [other.cell(nil)],
      message: EditRule.Text(
        "全部数据与“\(name)”同年度的报告完全相同（其中 \(report.numberCount) 项不为 0），请核实是否套用。",
        "all figures are those of the report of \(name) for the same year, \(report.numberCount) "
          + "of them not 0; one may have been copied from the other"))
  }
}
