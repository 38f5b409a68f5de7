internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// Reads the file of `--aliases`: `code`, `former`, `authority`.
enum NamedAliases {
  /// What stands in the file, by position.
  private struct Columns {
    let code: Int
    let former: Int
    let authority: Int
  }

  /// The statements, in the order of the file.
  ///
  /// A body that goes on under two names, or under its own, is an error; so are two that go on under
  /// each other's names.
  static func read(_ path: FilePath, by reading: ReadingSettings) throws -> [AuthorityAlias] {
    let table = try OptionTable(path)
    let columns = Columns(
      code: try table.position("code"), former: try table.position("former"),
      authority: try table.position("authority"))
    var lines: [AuthorityAlias: Int] = [:]
    return try table.rows.map { row in
      let alias = try alias(row, columns, table, reading)
      var bare = alias
      bare.authority = ""
      if let line = lines[bare] { throw table.fault(row.line, repetition(of: line)) }
      let back = AuthorityAlias(
        division: alias.division, former: alias.authority, authority: alias.former)
      if let line = lines[back] { throw table.fault(row.line, circle(with: line)) }
      lines[bare] = row.line
      lines[alias] = row.line
      return alias
    }
  }

  private static func alias(
    _ row: OptionTable.Row, _ columns: Columns, _ table: OptionTable, _ reading: ReadingSettings
  ) throws -> AuthorityAlias {
    let division = try table.division(
      row.fields[columns.code], in: row, of: reading.gazetteer, orCountry: true)
    let former = reading.organ(of: row.fields[columns.former], in: nil)
    let authority = reading.organ(of: row.fields[columns.authority], in: nil)
    guard !former.isEmpty else {
      throw table.fault(
        row.line,
        LocalizedText(en: "expected the former name of an authority", zh: "former 应为机关的原名称"))
    }
    guard former != authority else {
      throw table.fault(
        row.line,
        LocalizedText(
          en:
            "expected two names, but both are '\(TerminalText.escaped(former))' without the place",
          zh: "应有两个不同的名称，但去掉地名后都是“\(TerminalText.escaped(former))”"))
    }
    return AuthorityAlias(division: division, former: former, authority: authority)
  }

  private static func repetition(of line: Int) -> LocalizedText {
    LocalizedText(
      en: "expected each former name once; this one stands on line \(line) too",
      zh: "每个原名称应只列一次，第 \(line) 行已有")
  }

  private static func circle(with line: Int) -> LocalizedText {
    LocalizedText(
      en: "expected a name of before and one of after; line \(line) has them the other way round",
      zh: "应为先后两个名称，但第 \(line) 行的先后正好相反")
  }
}
