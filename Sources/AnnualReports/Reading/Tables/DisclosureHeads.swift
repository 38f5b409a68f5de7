/// The heads above a block of table two, as far as they were seen.
struct DisclosureHeads: Sendable {
  private(set) var columns: [DisclosureColumn] = []
  /// The unit that the head of money names.
  private(set) var unit = ValueUnit.none
  /// How many cells lie between 信息内容 and the first head; nothing where either is not seen.
  private(set) var offset: Int?
  private var contentPosition: (line: Int32, position: Int)?

  var isEmpty: Bool { columns.isEmpty }

  /// How often the only head stands there: more than once where a converter writes what a cell
  /// holds into every column that the cell spans.
  private(set) var repeats = 1

  mutating func addContentHead(line: Int32, position: Int) {
    contentPosition = (line, position)
  }

  mutating func add(_ column: DisclosureColumn, unit: ValueUnit, line: Int32, position: Int) {
    if columns.isEmpty, let content = contentPosition, content.line == line {
      offset = max(position - content.position - 1, 0)
    }
    if hasOnly(column), column != .newUnspecified, contentPosition?.line == line {
      repeats += 1
    } else {
      columns.append(column)
    }
    if unit != .none { self.unit = unit }
  }

  /// The columns of a row, in order; nothing where the heads do not fit the row, or are too much
  /// damaged to tell.
  func columns(of row: DisclosureRow) -> ColumnList? {
    switch row {
    case .rules, .normativeDocuments:
      documents
    case .licensing, .otherServices, .penalties, .coercion:
      services
    case .fees:
      hasOnly(.feeAmount) ? [.feeAmount] : columns.contains(where: \.isItems) ? items : nil
    case .procurement:
      columns.contains { $0 == .projects || $0 == .procurementAmount }
        && columns.allSatisfy { $0 == .projects || $0 == .procurementAmount }
        ? [.projects, .procurementAmount] : nil
    }
  }

  private var items: ColumnList? {
    columns.allSatisfy(\.isItems) ? [.itemsPrevious, .itemsChange] : nil
  }

  /// 2019's three columns, or 2021's one, which is sometimes headed 处理决定数量 alone.
  private var services: ColumnList? {
    if hasOnly(.decisionsThisYear) || hasOnly(.decisions) { return ColumnList(columns) }
    let older: ColumnList = [.itemsPrevious, .itemsChange, .decisions]
    guard columns.contains(where: \.isItems),
      columns.allSatisfy({ older.contains($0) || $0 == .decisionsThisYear })
    else { return nil }
    return isWhole(older) ? ColumnList(columns) : older
  }

  /// As read where the three heads are whole; in the form's order where some have lost a half.
  private var documents: ColumnList? {
    let older: ColumnList = [.madeNew, .disclosedNew, .disclosedTotal]
    let newer: ColumnList = [.issued, .repealed, .inForce]
    if isWhole(older) || isWhole(newer) { return ColumnList(columns) }
    if columns.allSatisfy({ newer.contains($0) }) { return isOrdered(newer) ? newer : nil }
    let isOlder = columns.allSatisfy { older.contains($0) || $0 == .newUnspecified }
    return isOlder && columns.count <= 3 ? older : nil
  }

  /// Whether one head is all that there is.
  private func hasOnly(_ column: DisclosureColumn) -> Bool {
    columns.count == 1 && columns[0] == column
  }

  /// Whether the heads are the three of an edition, in any order.
  private func isWhole(_ edition: ColumnList) -> Bool {
    columns.count == 3 && edition.allSatisfy { columns.contains($0) }
  }

  /// Whether the heads that are left stand in the form's order and are more than one.
  private func isOrdered(_ edition: ColumnList) -> Bool {
    let places = columns.compactMap { edition.firstIndex(of: $0) }
    return places.count >= 2 && places == places.sorted()
  }
}

extension DisclosureColumn {
  /// Whether it counts items of a catalogue.
  var isItems: Bool { self == .itemsPrevious || self == .itemsChange }
}
