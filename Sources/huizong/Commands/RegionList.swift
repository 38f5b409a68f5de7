internal import Arguments
internal import Publishing
internal import Regions

/// Divisions as a table.
struct RegionList {
  private let divisions: [Division]
  private let gazetteer: Gazetteer

  init(_ divisions: [Division], _ gazetteer: Gazetteer) {
    self.divisions = divisions
    self.gazetteer = gazetteer
  }

  private static let schema = TableSchema(
    "regions", title: PublishedText(zh: "行政区划", en: "divisions"),
    description: PublishedText(
      zh: "每个区划每段名称不变的时期一行", en: "one row for each division and run of years"),
    columns: [
      CommonColumns.word("code", zh: "代码", en: "code", PublishedText(zh: "代码", en: "code")),
      CommonColumns.word("name", zh: "名称", en: "name", PublishedText(zh: "名称", en: "name")),
      CommonColumns.level,
      CommonColumns.word("parent", zh: "上级", en: "parent", PublishedText(zh: "上级代码", en: "parent")),
      CommonColumns.word(
        "parent_name", zh: "上级名称", en: "above", PublishedText(zh: "上级", en: "above")),
      CommonColumns.count("first_year", zh: "起", en: "from"),
      CommonColumns.count("last_year", zh: "止", en: "to"),
    ])

  /// The table as CSV.
  var csv: String {
    var csv = CSVWriter(Self.schema)
    for division in divisions {
      csv.text(division.code.description)
      csv.text(division.name)
      csv.text(String(describing: division.level))
      csv.text(division.parent?.description)
      csv.text(above(division).last ?? "")
      csv.integer(division.firstYear)
      csv.integer(division.lastYear)
      csv.endRow()
    }
    return csv.output.description
  }

  /// The table for people; empty for no divisions.
  func text(in language: Language) -> String {
    guard !divisions.isEmpty else { return "" }
    let headings =
      language == .zh ? ["代码", "名称", "上级", "年份"] : ["code", "name", "above", "years"]
    var table = TextTable(columns: headings.map { TextColumn($0) })
    for division in divisions {
      let years = "\(division.firstYear)-\(division.lastYear.map(String.init) ?? "")"
      table.append([
        division.code.description, division.name, above(division).joined(), years,
      ])
    }
    var output = TextOutput()
    table.write(to: &output)
    return output.description
  }

  /// The names above a division, from the province down.
  private func above(_ division: Division) -> [String] {
    let year = division.lastYear
    guard let lineage = gazetteer.lineage(of: division, in: year) else { return [] }
    return lineage.divisions.dropLast().map(\.name)
  }
}
