internal import AnnualReports
internal import Publishing
internal import Regions

/// Reads what a row of a file of figures says of its report.
enum RecordedIdentity {
  static func authority(_ line: RecordedLine) throws(RecordedFault) -> Authority {
    let words = (line.text(.domain), line.text(.scope))
    let domain = Domain(key: words.0)
    guard domain != nil || words.0.isEmpty else {
      throw fault(line, .domain, en: "a domain or nothing", zh: "领域或为空")
    }
    guard let scope = Scope(key: words.1) else {
      throw fault(
        line, .scope, en: "organ, gov_office, region_total, system_total or unknown",
        zh: "organ、gov_office、region_total、system_total 或 unknown")
    }
    return Authority(
      name: line.text(.agency), organ: line.text(.organ), domains: domain.map { [$0] } ?? [],
      scope: scope)
  }

  static func place(
    _ line: RecordedLine, _ gazetteer: Gazetteer
  ) throws(RecordedFault) -> ReportPlace {
    var place = ReportPlace(division: nil, zone: line.text(.zone))
    if !line[.region].isEmpty { place.division = try code(line.text(.region), line, gazetteer) }
    for word in line.text(.candidates).split(separator: " ") {
      place.candidates.append(try code(String(word), line, gazetteer))
    }
    return place
  }

  private static func code(
    _ text: String, _ line: RecordedLine, _ gazetteer: Gazetteer
  ) throws(RecordedFault) -> DivisionCode {
    guard let code = DivisionCode(text), !gazetteer.history(of: code).isEmpty else {
      throw fault(line, .region, en: "a division's code of six digits", zh: "六位行政区划代码")
    }
    return code
  }

  static func year(_ line: RecordedLine) throws(RecordedFault) -> Int? {
    guard !line[.year].isEmpty else { return nil }
    guard let year = RecordedNumber.count(line[.year]) else {
      throw fault(line, .year, en: "a year or nothing", zh: "年度或为空")
    }
    return year
  }

  static func checkForm(_ line: RecordedLine) throws(RecordedFault) {
    let editions = line.text(.form).split(separator: "+", omittingEmptySubsequences: false)
    let keys = Form.allCases.map(\.key)
    guard line[.form].isEmpty || editions.allSatisfy({ keys.contains(String($0)) }) else {
      throw fault(
        line, .form, en: keys.joined(separator: ", ") + ", several joined by '+', or nothing",
        zh: keys.joined(separator: "、") + "，多个以加号连接，或为空")
    }
  }

  /// What was expected in a column, and what was found.
  static func fault(
    _ line: RecordedLine, _ column: RecordedColumn, en: String, zh: String
  ) -> RecordedFault {
    let found = TerminalText.escaped(line.text(column))
    return RecordedFault(
      line.line, en: "\(column.key): expected \(en), found '\(found)'",
      zh: "\(column.key) 应为\(zh)，却是“\(found)”")
  }
}
