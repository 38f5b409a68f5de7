public import Documents

/// `P-LATE`: a report that was signed or published after the day by which it had to be.
///
/// Departments of governments at county level and above publish by 31 January, a government's own
/// report by 31 March (政府信息公开条例, art. 49, in force since 15 May 2019); up to the reports of 2018 all
/// had time until 31 March. For towns no day is named; 31 March is taken.
public enum DeadlineChecks {
  /// The finding about a late report; none where it is not late, bears no date of the year after
  /// its own or of the next two, or where its year is not known.
  public static func findings(for report: Report, in document: Document) -> [Finding] {
    guard let year = report.year,
      let date = IssueDate.find(in: document, outside: report.figures.extent),
      (year + 1...year + 3).contains(date.year)
    else { return [] }
    let month = limit(for: report, year)
    guard date.year > year + 1 || date.month > month else { return [] }
    let limit = IssueDate(year: year + 1, month: month, day: 31, offset: 0)
    var finding = Finding(
      EditRule.late.severity, rule: EditRule.late.id, offset: date.offset, found: date.text,
      expected: "≤ \(limit.text)",
      chinese: "落款或发布日期为\(date.chinese)，晚于\(limit.chinese)的期限；网站迁移会重标日期，请核实。",
      english:
        "signed or published on \(date.text), after \(limit.text); sites date pages anew when "
        + "they move, please confirm")
    let place = document.place(ofByte: Int(date.offset))
    (finding.line, finding.column) = (place.line, place.column)
    return [finding]
  }

  /// The last month in which the report may come out.
  private static func limit(for report: Report, _ year: Int) -> Int {
    let isGovernment =
      report.authority.scope != .organ && report.authority.scope != .unknown
      && report.authority.scope != .systemTotal
    let domain = report.authority.domains.first
    return year < 2019 || isGovernment || domain == .town || domain == .government ? 3 : 1
  }
}

extension IssueDate {
  fileprivate var chinese: String { "\(year)年\(month)月\(day)日" }
}

extension FigureTable {
  /// The bytes from the first cell with a figure to the last; empty where there are none.
  var extent: Range<Int> {
    var (first, last) = (Int.max, 0)
    for indicator in Indicator.all {
      let figure = self[indicator]
      guard figure.end > 0 else { continue }
      first = min(first, Int(figure.start))
      last = max(last, Int(figure.end))
    }
    return first < last ? first..<last : 0..<0
  }
}
