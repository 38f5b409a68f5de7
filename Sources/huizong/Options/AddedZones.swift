internal import Arguments
internal import Publishing
internal import Regions

/// Reads the file of `--zones`: `name`, `parent`, `level`.
enum AddedZones {
  /// The zones, in the order of the file.
  static func read(_ path: FilePath, in gazetteer: Gazetteer) throws -> [Zone] {
    try zones(of: OptionTable(path), in: gazetteer)
  }

  /// The zones of a table that was read.
  static func zones(of table: OptionTable, in gazetteer: Gazetteer) throws -> [Zone] {
    let name = try table.position("name")
    let parent = try table.position("parent")
    let level = try table.optionalPosition("level")
    var lines: [[String]: Int] = [:]
    return try table.rows.flatMap { row in
      let fields = [row.fields[name], row.fields[parent], level.map { row.fields[$0] } ?? ""]
      guard fields.allSatisfy({ !$0.contains { "\",\r\n".contains($0) } }) else {
        throw table.fault(
          row.line,
          LocalizedText(
            en: "expected fields without commas, quotes and line breaks", zh: "字段中不应有逗号、引号和换行"))
      }
      if let line = lines.updateValue(row.line, forKey: Array(fields.prefix(2))) {
        throw table.fault(
          row.line,
          LocalizedText(
            en: "expected each zone of a parent once; this one stands on line \(line) too",
            zh: "同一 parent 的每个开发区应只列一次，第 \(line) 行已有"))
      }
      let line = Array(fields.joined(separator: ",").utf8)
      do throws(ZoneTableError) {
        return try Zone.table(line + [0x0A], in: gazetteer)
      } catch {
        throw table.fault(row.line, error.expectation)
      }
    }
  }
}

extension ZoneTableError {
  /// What was expected, and what was found.
  fileprivate var expectation: LocalizedText {
    switch self {
    case .noName: LocalizedText(en: "expected the name of a zone", zh: "应有开发区名称")
    case .unknownParent(let text, _):
      LocalizedText(
        en: "expected the parent's code of six digits, found '\(TerminalText.escaped(text))'",
        zh: "parent 应为所属政府的六位行政区划代码，却是“\(TerminalText.escaped(text))”")
    case .unknownLevel(let text, _):
      LocalizedText(
        en: "expected province, prefecture or county, found '\(TerminalText.escaped(text))'",
        zh: "level 应为 province、prefecture 或 county，却是“\(TerminalText.escaped(text))”")
    }
  }
}
