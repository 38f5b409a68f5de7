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
  /// Reports are compared over the years by what makes an authority the same, through new names too;
  /// only those that are counted, and those of whole regions. A check of which an operand is not
  /// printed, or of which a year has no report, says nothing.
  ///
  /// - Parameters:
  ///   - result: What ``finish(with:)`` gave; its own findings are not repeated.
  ///   - prose: What the running texts say, by the callers' numbers of the reports; copied texts are
  ///     found among these alone.
  public func edits(
    beside result: RollupResult, prose: [Int: ProseSketch] = [:],
    with gazetteer: Gazetteer = .standard
  ) -> [EditFinding] {
    var census = Census(of: self, gazetteer: gazetteer, boundaries: .asReported)
    var edits: [Edit] = []
    var copies = CopyRule()
    let texts = ProseRule(prose, census)
    let columns = IndicatorColumns(census.store)
    for authority in census.register.keys.indices {
      let series = census.series(of: Int32(authority), columns)
      for report in series { copies.note(report, census) }
      for pair in ReportPair.pairs(of: series) {
        pair.check(census, into: &edits)
        texts.check(pair, into: &edits)
      }
      ScaleRule.check(series, into: &edits)
    }
    for link in census.lineage where link.kind == .merged || link.kind == .joined {
      census.checkMerger(link, columns, into: &edits)
    }
    copies.finish(census, into: &edits)
    texts.finish(census, into: &edits)
    SumRule.check(result.reconciliations, census, into: &edits)
    return edits.map { census.located($0) }.sorted(by: EditFinding.precedes)
  }
}

extension ReportPair {
  /// Adds what all rules between two years find.
  fileprivate func check(_ census: Census, into edits: inout [Edit]) {
    CarryRule(later, after: [earlier], formers: census.formers(of: self)).check(into: &edits)
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

  /// The name of before, where a pair's authority has a new one.
  fileprivate func formers(of pair: ReportPair) -> [String] {
    let (before, after) = (records[Int(pair.earlier.record)], records[Int(pair.later.record)])
    let isOrgan = before.scope != .regionTotal && after.scope != .regionTotal
    return isOrgan && before.organ != after.organ ? [names[before.name]] : []
  }

  /// Compares what the first report after a merger carries over with the sum of those before.
  ///
  /// Nothing unless all of the merged reported for the year before.
  fileprivate func checkMerger(
    _ link: LineageLink, _ columns: IndicatorColumns, into edits: inout [Edit]
  ) {
    guard let later = series(of: link.successor, columns).first,
      let year = position(of: later.year - 1)
    else { return }
    let numbers = link.formers.compactMap { record(of: $0, year: year) }.sorted {
      records[Int($0)].precedes(records[Int($1)])
    }
    guard numbers.count == link.formers.count else { return }
    let earlier = numbers.map { EditedReport($0, year: later.year - 1, self, columns) }
    let formers = numbers.map { names[records[Int($0)].name] }
    CarryRule(later, after: earlier, formers: formers).check(into: &edits)
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
