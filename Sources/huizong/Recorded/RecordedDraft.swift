internal import Documents
internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions

/// A report in the making, from the rows of a file of figures.
struct RecordedDraft {
  private var draft: Report
  private let form: String
  private let first: RecordedLine
  private let path: FilePath
  private let gazetteer: Gazetteer
  private let isComplete: Bool
  private var rows: [FigureRows.Row] = []
  private var late: [Finding] = []
  private var prose: ProseSketch?
  /// By indicator: the line of its row, 0 where there is none yet.
  private var lines = Array(repeating: 0, count: Indicator.count)
  /// The place of the indicator that is to be expected next.
  private var next = 0

  /// Begins a report with what its first row says of it.
  ///
  /// - Parameter isComplete: Whether the file tells the findings, which are recomputed otherwise.
  init(
    _ line: RecordedLine, _ path: FilePath, _ gazetteer: Gazetteer, isComplete: Bool
  ) throws(RecordedFault) {
    self.isComplete = isComplete
    first = line
    self.path = path
    self.gazetteer = gazetteer
    form = line.text(.form)
    draft = try Self.report(line, gazetteer)
  }

  /// A report without figures yet: what a row says of it.
  static func report(
    _ line: RecordedLine, _ gazetteer: Gazetteer
  ) throws(RecordedFault) -> Report {
    var report = Report(source: line.text(.source))
    report.authority = try RecordedIdentity.authority(line)
    report.place = try RecordedIdentity.place(line, gazetteer)
    report.year = try RecordedIdentity.year(line)
    try RecordedIdentity.checkForm(line)
    return report
  }

  /// Checks that a row of the same source says the same of the report.
  func check(_ line: RecordedLine, in path: FilePath) throws(RecordedFault) {
    guard let column = RecordedColumn.identity.first(where: { line[$0] != first[$0] }) else {
      guard path != self.path else { return }
      let other = "\(self.path.shown):\(first.line)"
      throw RecordedFault(
        line.line, en: "expected each report in one file; this one stands in \(other) too",
        zh: "每份报告应只在一个文件中，\(other) 已有")
    }
    let (found, expected) = (line.text(column), first.text(column))
    throw RecordedFault(
      line.line,
      en: "expected the same \(column.key) as in the other rows of the report, '\(expected)', "
        + "found '\(TerminalText.escaped(found))'",
      zh: "同一报告各行的 \(column.key) 应相同（“\(expected)”），却是“\(TerminalText.escaped(found))”")
  }

  /// Adds a row.
  mutating func add(_ line: RecordedLine) throws(RecordedFault) {
    if let finding = try RecordedFinding.finding(line) {
      if finding.rule == EditRule.late.id {
        late.append(finding)
      } else {
        draft.findings.append(finding)
      }
      return
    }
    if line[.indicator].elementsEqual(FigureRows.sketchKey) {
      prose = try RecordedFinding.sketch(line)
      return
    }
    let row = try RecordedFigure.row(line)
    let key = line[.indicator]
    // The running text is no part of a roll-up.
    guard !key.starts(with: Self.narrative) else { return }
    if !key.isEmpty, !key.starts(with: Self.extra) {
      let indicator = try indicator(line)
      guard lines[Int(indicator.index)] == 0 else {
        let other = lines[Int(indicator.index)]
        throw RecordedFault(
          line.line,
          en: "expected each indicator of a report once; '\(indicator.key)' of "
            + "'\(TerminalText.escaped(draft.source))' stands on line \(other) too",
          zh: "一份报告的每个指标应只有一行，“\(indicator.key)”在第 \(other) 行已有")
      }
      lines[Int(indicator.index)] = line.line
      next = Int(indicator.index) + 1
      // The place of the row stands for a place in a text, so that findings can be located.
      let place = row.place == nil ? 0 : UInt32(clamping: rows.count + 1)
      draft.figures[indicator] = try RecordedFigure.figure(line, row, indicator, at: place)
    }
    rows.append(row)
  }

  /// The report.
  func report() -> RecordedReport {
    let shown = rows.isEmpty ? [FigureRows.nothing] : rows
    guard !isComplete else {
      var report = draft
      report.forms = RecordedForms.forms(named: form, report.figures)
      return RecordedReport(report: report, rows: shown, late: late, prose: prose)
    }
    let report = Self.finished(draft, form: form, places: rows.map(\.place), in: gazetteer)
    return RecordedReport(report: report, rows: shown)
  }

  /// A report with its forms and the findings of the edit rules, once all its figures are there.
  ///
  /// The places are those of its rows; a figure begins at the number of its row, from 1.
  static func finished(
    _ report: consuming Report, form: String, places: [TextPlaces.Place?], in gazetteer: Gazetteer
  ) -> Report {
    report.forms = RecordedForms.forms(named: form, report.figures)
    report.findings =
      IdentityChecks.findings(for: report, in: gazetteer) + ReportChecks.findings(for: report)
    for index in report.findings.indices {
      let offset = Int(report.findings[index].offset)
      guard offset > 0, offset <= places.count, let place = places[offset - 1] else { continue }
      report.findings[index].line = place.line
      report.findings[index].column = place.column
    }
    return report
  }

  /// How the keys of rows begin that no form has, and of numbers of the running text.
  static let extra = Array("extra.".utf8)
  static let narrative = Array("narrative.".utf8)

  /// The indicator of a row: mostly the one behind that of the row before.
  private func indicator(_ line: RecordedLine) throws(RecordedFault) -> Indicator {
    if next < Indicator.count, IndicatorFacts.all[next].key[...] == line[.indicator] {
      return Indicator(index: next)
    }
    let key = line.text(.indicator)
    if let indicator = Indicator(key: key) { return indicator }
    let near = NearWords.nearest(to: key, among: Indicator.all.map(\.key)).first ?? "rules.issued"
    throw RecordedFault(
      line.line,
      en: "expected an indicator such as '\(near)', found '\(TerminalText.escaped(key))'",
      zh: "indicator 应为指标代码（如 \(near)），却是“\(TerminalText.escaped(key))”")
  }
}
