internal import AnnualReports

/// `S-COPY` on the running text: that of last year, or of another authority, with new numbers.
struct ProseRule {
  private let copies: ProseCopies

  /// The rule for the texts of reports, by the callers' numbers.
  init(_ prose: [Int: ProseSketch], _ census: Census) {
    var sketches: [Int32: ProseSketch] = [:]
    for record in census.records.indices {
      sketches[Int32(record)] = prose[census.records[record].index]
    }
    copies = ProseCopies(sketches)
  }

  /// Adds a finding where the later report's text is that of the earlier one.
  func check(_ pair: ReportPair, into edits: inout [Edit]) {
    guard let match = copies.match(pair.later.record, pair.earlier.record) else { return }
    edits.append(
      Edit(
        .notCopied, at: pair.later.record, nil, others: [pair.earlier.cell(nil)],
        message: EditRule.Text(
          "正文 \(match.total) 句中有 \(match.shared) 句（数字不计）与\(pair.earlier.year)年度报告相同，请核实是否沿用旧稿。",
          "\(match.shared) of \(match.total) sentences, their numbers apart, stand in the report of "
            + "\(pair.earlier.year) too; its text may have been left in")))
  }

  /// Adds a finding for every counted report whose text is that of another authority's for the same
  /// year.
  func finish(_ census: Census, into edits: inout [Edit]) {
    func precedes(_ one: Int32, _ other: Int32) -> Bool {
      census.records[Int(one)].precedes(census.records[Int(other)])
    }
    for record in census.records.indices where census.dispositions[record] == .counted {
      let year = census.records[record].year
      let found = copies.closest(to: Int32(record)) { other in
        census.records[Int(other)].year == year && census.dispositions[Int(other)] == .counted
      } precedes: {
        precedes($0, $1)
      }
      if let found { edits.append(Self.edit(Int32(record), found.other, found.match, census)) }
    }
  }

  private static func edit(
    _ record: Int32, _ other: Int32, _ match: ProseCopies.Match, _ census: Census
  ) -> Edit {
    let name = census.names[census.records[Int(other)].name]
    return Edit(
      .notCopied, at: record, nil, others: [Edit.Cell(record: other, indicator: nil)],
      message: EditRule.Text(
        "正文 \(match.total) 句中有 \(match.shared) 句（数字不计）与“\(name)”同年度的报告相同，请核实是否套用。",
        "\(match.shared) of \(match.total) sentences, their numbers apart, stand in the report of "
          + "\(name) for the same year too; one may have been copied from the other"))
  }
}
