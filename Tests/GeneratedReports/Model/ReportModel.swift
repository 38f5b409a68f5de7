/// The content of a report: who reports for which year, and what stands in every cell.
public struct ReportModel: Hashable, Sendable {
  /// The edition of the form.
  public let form: FormEdition
  /// Whether "other handling" is a single row, as in 2019.
  public let hasSingleOtherRow: Bool
  /// The year that is reported on.
  public let year: Int
  /// Who reports.
  public let authority: GeneratedAuthority
  /// The cells in the order of the form: table two, table three by rows, table four.
  public internal(set) var cells: [ModelCell]
  /// What the year hands on to the next, whether or not its cells were left blank.
  public internal(set) var handedOn = CarriedState()

  /// The rows of the tables, as ranges of `cells`.
  public var rows: [Range<Int>] {
    var start = 0
    return rowLengths.map { length in
      defer { start += length }
      return start..<(start + length)
    }
  }

  /// What stands in the cell of a key, or nil when the form has no such cell.
  public subscript(key: String) -> CellContent? {
    cells.first { $0.key == key }?.content
  }

  /// The number in the cell of a key, or nil when there is no such cell or no number in it.
  public func number(_ key: String) -> ExactDecimal? {
    cells.first { $0.key == key }?.number
  }

  /// The keys of a form in its order.
  public static func keys(of form: FormEdition, hasSingleOtherRow: Bool) -> [String] {
    form.blocks.flatMap { $0.rows.flatMap(\.keys) }
      + requestRows(hasSingleOtherRow).flatMap(\.keys) + DisputeColumns.keys
  }

  /// The rows of table three.
  var requestRows: [RequestRow] { ReportModel.requestRows(hasSingleOtherRow) }

  static func requestRows(_ hasSingleOtherRow: Bool) -> [RequestRow] {
    hasSingleOtherRow ? RequestRow.withOneOther : RequestRow.withThreeOthers
  }

  private var rowLengths: [Int] {
    form.blocks.flatMap { $0.rows.map(\.keys.count) }
      + requestRows.map(\.keys.count) + [DisputeColumns.keys.count]
  }

  /// Puts a dash or a slash into the cells that are empty, for layouts that lose empty cells.
  public mutating func fillBlanks(with placeholder: String) {
    for index in cells.indices where cells[index].content == .blank {
      cells[index].content = .placeholder(placeholder)
    }
  }
}
