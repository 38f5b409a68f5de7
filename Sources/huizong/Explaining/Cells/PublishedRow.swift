internal import Arguments
internal import Publishing
internal import Rollups

/// A row of a file that `rollup` wrote.
struct PublishedRow {
  /// The files of which every cell can be explained.
  enum Table: CaseIterable {
    case reports, rollup, prefectures, reconciliation, yearOverYear, findings, coverage

    /// The declarations; two where the headings come in two languages.
    var schemas: [TableSchema] {
      switch self {
      case .reports: [ReportsTable.schema]
      case .rollup: [RollupTable.schema]
      case .prefectures: [.zh, .en].map { PrefecturesTable.schema(in: $0) }
      case .reconciliation: [ReconciliationTable.schema]
      case .yearOverYear: [YearOverYearTable.schema]
      case .findings: [FindingsTable.schema]
      case .coverage: [CoverageTable.schema]
      }
    }
  }

  let table: Table
  let address: CellAddress
  /// The key of the column asked for; nil for the whole row.
  let column: String?
  /// The heading of that column; empty for the whole row.
  let heading: String
  /// Which boundaries the regions of the file have.
  let boundaries: Boundaries
  private let keys: [String]
  private let fields: [String]

  /// Reads the row of a cell.
  ///
  /// A file of another kind, a row that is not there and a column of another name are errors.
  init(_ address: CellAddress) throws {
    let file = try OptionTable(address.path)
    let found = Table.allCases.lazy.flatMap { table in table.schemas.map { (table, $0) } }
      .first { $0.1.header == file.names || $0.1.held(.of2024).header == file.names }
    guard let (table, known) = found else {
      throw file.fault(
        1,
        LocalizedText(
          en: "expected the columns of a file that 'huizong rollup' writes",
          zh: "应为 huizong rollup 写出的文件的各列"))
    }
    guard address.row - 2 < file.rows.count else {
      throw file.fault(
        address.row,
        LocalizedText(
          en: "there is no such row; the last one is \(file.rows.count + 1)",
          zh: "没有这一行，最后一行是第 \(file.rows.count + 1) 行"))
    }
    let isHeld = known.header != file.names
    boundaries = isHeld ? .of2024 : .asReported
    let schema = known.held(boundaries)
    self.table = table
    self.address = address
    keys = schema.columns.map(\.key)
    fields = file.rows[address.row - 2].fields
    let place = try address.column.map { try Self.place(of: $0, schema) }
    column = place.map { schema.columns[$0].key }
    heading = place.map { schema.header[$0] } ?? ""
  }

  /// The text of a column, an empty one for a column that the table has not.
  subscript(key: String) -> String { keys.firstIndex(of: key).map { fields[$0] } ?? "" }

  /// The place of a column by its key, its heading or its letters in a spreadsheet.
  private static func place(
    of name: String, _ schema: TableSchema
  ) throws(UsageError) -> Int {
    let (keys, header) = (schema.columns.map(\.key), schema.header)
    if let place = keys.firstIndex(of: name) ?? header.firstIndex(of: name) { return place }
    if let place = letters(name), keys.indices.contains(place) { return place }
    let near =
      [keys, header].lazy.map { NearWords.nearest(to: name, among: $0) }
      .first { !$0.isEmpty } ?? []
    throw UsageError(
      LocalizedText(
        en: "no column named '\(TerminalText.escaped(name))'",
        zh: "没有名为“\(TerminalText.escaped(name))”的列"),
      advice: LocalizedText { language in
        let list = language.joined(near.isEmpty ? Array(keys.prefix(8)) : near)
        guard near.isEmpty else {
          return (language == .zh ? "是不是 " : "did you mean ") + list
            + (language == .zh ? "？" : "?")
        }
        return (language == .zh ? "列有：" : "columns: ") + list + " …"
      })
  }

  /// The place that letters as `A` or `AB` mean; nil for anything else.
  private static func letters(_ name: String) -> Int? {
    guard (1...2).contains(name.utf8.count),
      name.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return nil }
    return name.utf8.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
  }
}
