public import AnnualReports
public import Regions

extension Rollup {
  /// The indicators that the edits between reports look at: the main ones, and requests carried
  /// over by kind of applicant.
  ///
  /// A roll-up for other indicators leaves out the edits of those that it does not keep.
  public static let editedIndicators: [Indicator] = {
    let carried = [RequestRow.carriedIn, .carriedOut].flatMap { row in
      Applicant.allCases.map { row.indicator($0) }
    }
    return Set(RollupSettings.mainIndicators + carried).sorted()
  }()

  /// What does not follow from the year before, and what does not fit other reports: `X-CARRY`,
  /// `X-STOCK`, `X-ITEMS`, `X-SCALE`, `X-JUMP`, `S-COPY`, `U-SUM`; in the order of findings.csv.
  ///
  /// Reports are compared over the years by what makes an authority the same, not by their names;
  /// only those that are counted, and those of whole regions. A check of which an operand is not
  /// printed, or of which a year has no report, says nothing.
  ///
  /// - Parameter result: What ``finish(with:)`` gave; its own findings are not repeated.
  public func edits(
    beside result: RollupResult, with gazetteer: Gazetteer = .standard
  ) -> [EditFinding] {
    var census = Census(of: self, gazetteer: gazetteer)
    var edits: [Edit] = []
    var copies = CopyRule()
    let columns = IndicatorColumns(census.store)
    for authority in census.register.keys.indices {
      let series = census.series(of: Int32(authority), columns)
      for report in series { copies.note(report, census) }
      for pair in ReportPair.pairs(of: series) { pair.check(census, into: &edits) }
      ScaleRule.check(series, into: &edits)
    }
    copies.finish(census, into: &edits)
    SumRule.check(result.reconciliations, census, into: &edits)
    return edits.map { census.located($0) }.sorted(by: EditFinding.precedes)
  }
}

extension ReportPair {
  /// Adds what all rules between two years find.
  fileprivate func check(_ census: Census, into edits: inout [Edit]) {
    CarryRule.check(self, into: &edits)
    StockRule.check(self, into: &edits)
    ItemsRule.check(self, into: &edits)
    JumpRule.check(self, into: &edits)
    CopyRule.check(self, census, into: &edits)
  }
}

extension Census {
  /// An authority's counted reports by ascending years.
  fileprivate func series(of authority: Int32, _ columns: IndicatorColumns) -> [EditedReport] {
    years.indices.compactMap { position in
      record(of: authority, year: position).map {
        EditedReport($0, year: years[position], self, columns)
      }
    }
  }

  /// An edit with the authorities and places of its reports.
  fileprivate mutating func located(_ edit: Edit) -> EditFinding {
    let about = records[Int(edit.record)]
    let region = placings[Int(edit.record)].flatMap { placing in
      about.year.map { atlas.region(placing.own, in: $0) }
    }
    return EditFinding(
      located: LocatedFinding(
        finding: edit.finding, source: about.source, authority: names[about.name], region: region,
        year: about.year),
      report: about.index,
      others: edit.others.map { cell in
        let record = records[Int(cell.record)]
        return EditFinding.Cell(
          report: record.index, source: record.source, indicator: cell.indicator)
      })
  }
}

extension Int64 {
  /// The sum; nil where it is out of range.
  func adding(_ other: Int64) -> Int64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  /// The difference; nil where it is out of range.
  func subtracting(_ other: Int64) -> Int64? {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? nil : difference
  }
}
