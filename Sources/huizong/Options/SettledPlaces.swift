internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions

/// Reads the file of `--places`: `source` or `authority`, and `code`.
enum SettledPlaces {
  /// The places, in the order of the file.
  static func read(_ path: FilePath, in gazetteer: Gazetteer) throws
    -> [ReadingSettings.SettledPlace]
  {
    try places(of: OptionTable(path), in: gazetteer)
  }

  /// The places of a table that was read.
  static func places(
    of table: OptionTable, in gazetteer: Gazetteer
  ) throws -> [ReadingSettings.SettledPlace] {
    let code = try table.position("code")
    let source = try table.optionalPosition("source")
    let authority = try table.optionalPosition("authority")
    guard source != nil || authority != nil else {
      throw table.fault(
        1, LocalizedText(en: "no column 'source' or 'authority'", zh: "缺少 source 或 authority 列"))
    }
    var lines: [[String]: Int] = [:]
    return try table.rows.compactMap { row -> ReadingSettings.SettledPlace? in
      guard let division = try table.division(row.fields[code], in: row, of: gazetteer) else {
        return nil
      }
      let place = ReadingSettings.SettledPlace(
        source: source.map { row.fields[$0] } ?? "",
        authority: authority.map { row.fields[$0] } ?? "", code: division)
      guard !(place.source.isEmpty && place.authority.isEmpty) else {
        throw table.fault(
          row.line,
          LocalizedText(en: "expected a source or an authority", zh: "应有 source 或 authority"))
      }
      let key = [place.source, place.authority]
      if let line = lines.updateValue(row.line, forKey: key) {
        throw table.fault(
          row.line,
          LocalizedText(
            en: "expected each source or authority once; this one stands on line \(line) too",
            zh: "每个 source 或 authority 应只列一次，第 \(line) 行已有"))
      }
      return place
    }
  }
}
