internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// Reads the file of `--roster`: `code`, and `authority` or `organ`; `domain` and `zone` may be added.
enum Roster {
  /// What stands in the file, by position.
  private struct Columns {
    let code: Int
    let authority: Int?
    let organ: Int?
    let domain: Int?
    let zone: Int?
  }

  /// The authorities, in the order of the file; one that stands there twice is an error.
  static func read(_ path: FilePath, by reading: ReadingSettings) throws -> [RosterEntry] {
    try entries(of: OptionTable(path), by: reading)
  }

  /// The authorities of a table that was read.
  static func entries(
    of table: OptionTable, by reading: ReadingSettings
  ) throws -> [RosterEntry] {
    let columns = Columns(
      code: try table.position("code"), authority: try table.optionalPosition("authority"),
      organ: try table.optionalPosition("organ"), domain: try table.optionalPosition("domain"),
      zone: try table.optionalPosition("zone"))
    guard columns.authority != nil || columns.organ != nil else {
      throw table.fault(
        1, LocalizedText(en: "no column 'authority' or 'organ'", zh: "缺少 authority 或 organ 列"))
    }
    var lines: [[String]: Int] = [:]
    return try table.rows.map { row in
      let entry = try entry(row, columns, table, reading)
      let key = [entry.division.description, entry.zone, entry.organ]
      if let line = lines[key] { throw table.fault(row.line, repetition(of: line)) }
      lines[key] = row.line
      return entry
    }
  }

  private static func entry(
    _ row: OptionTable.Row, _ columns: Columns, _ table: OptionTable, _ reading: ReadingSettings
  ) throws -> RosterEntry {
    func field(_ position: Int?) -> String { position.map { row.fields[$0] } ?? "" }
    let code = try table.division(row.fields[columns.code], in: row, of: reading.gazetteer)
    let name = field(columns.authority)
    let organ =
      field(columns.organ).isEmpty ? reading.organ(of: name, in: nil) : field(columns.organ)
    guard let code, !organ.isEmpty else {
      throw table.fault(
        row.line, LocalizedText(en: "expected the name of an authority", zh: "应有机关名称"))
    }
    return RosterEntry(
      division: code, zone: field(columns.zone), organ: organ, name: name,
      domain: try domain(field(columns.domain), of: organ, row, table))
  }

  private static func domain(
    _ word: String, of organ: String, _ row: OptionTable.Row, _ table: OptionTable
  ) throws -> Domain? {
    guard !word.isEmpty else { return Domain.domains(of: organ).first }
    guard let domain = Domain(key: word) else {
      let shown = TerminalText.escaped(word)
      let keys = Domain.choices
      throw table.fault(
        row.line,
        LocalizedText(
          en: "expected a domain (\(keys.joined(separator: ", "))), found '\(shown)'",
          zh: "domain 应为 \(keys.joined(separator: "、")) 之一，却是“\(shown)”"))
    }
    return domain
  }

  private static func repetition(of line: Int) -> LocalizedText {
    LocalizedText(
      en: "expected each authority once; this one stands on line \(line) too",
      zh: "每个机关应只列一次，第 \(line) 行已有")
  }
}
