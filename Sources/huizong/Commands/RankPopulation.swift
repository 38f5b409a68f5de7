internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// Reads the file of `--population`: `code`, `year`, `population`.
enum RankPopulation {
  /// The people of each region and year; a code of `100000` is the country.
  static func read(_ path: FilePath, in gazetteer: Gazetteer) throws -> Population {
    let table = try OptionTable(path)
    let code = try table.position("code")
    let year = try table.position("year")
    let people = try table.position("population")
    var population = Population()
    var lines: [String: Int] = [:]
    for row in table.rows {
      let division = try table.division(
        row.fields[code], in: row, of: gazetteer, orCountry: true)
      let number = try self.year(row.fields[year], row, table)
      let key = "\(row.fields[code]) \(number)"
      if let first = lines.updateValue(row.line, forKey: key) {
        throw table.fault(
          row.line,
          LocalizedText(
            en: "expected each code and year once; \(key) stands on line \(first) already",
            zh: "每个代码和年度应只有一行，\(key) 已见于第 \(first) 行"))
      }
      population[division, number] = try self.people(row.fields[people], row, table)
    }
    return population
  }

  private static func year(
    _ text: String, _ row: OptionTable.Row, _ table: OptionTable
  ) throws -> Int {
    guard text.utf8.count == 4, let year = Int(text), year >= 1900 else {
      let shown = TerminalText.escaped(text)
      throw table.fault(
        row.line,
        LocalizedText(
          en: "expected a year of four digits, found '\(shown)'", zh: "应为四位年份，却是“\(shown)”"))
    }
    return year
  }

  private static func people(
    _ text: String, _ row: OptionTable.Row, _ table: OptionTable
  ) throws -> Int64 {
    guard let people = Int64(text), people > 0 else {
      let shown = TerminalText.escaped(text)
      throw table.fault(
        row.line,
        LocalizedText(
          en: "expected a number of people above 0, in digits only, found '\(shown)'",
          zh: "应为大于 0 的人数，只写数字，却是“\(shown)”"))
    }
    return people
  }
}
