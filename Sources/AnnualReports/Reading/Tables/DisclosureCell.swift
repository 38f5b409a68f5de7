/// The cells of table two: which indicator a row and a column make.
enum DisclosureCell {
  /// The indicator; nothing where no edition has such a cell, or the column cannot be told.
  static func indicator(_ row: DisclosureRow, _ column: DisclosureColumn) -> Indicator? {
    table[row.rawValue][column.rawValue]
  }

  private static let table: [[Indicator?]] = DisclosureRow.allCases.map { row in
    DisclosureColumn.allCases.map { column in
      column.key.isEmpty ? nil : Indicator(key: "\(row.key).\(column.key)")
    }
  }
}

extension DisclosureRow {
  /// The columns that the row would have in the edition of the report's other blocks; none where
  /// those do not tell.
  func likelyColumns(in forms: FormUse) -> [DisclosureColumn] {
    guard let form = forms.majority else { return [] }
    return DisclosureColumn.allCases.filter { column in
      DisclosureCell.indicator(self, column)?.definition.forms.contains(form) ?? false
        && column != (form == .f2019 ? .decisionsThisYear : .decisions)
    }
  }
}

extension [DisclosureColumn] {
  /// The edition whose heads these are; 处理决定数量 alone is the one column of 2021.
  var edition: Form? {
    compactMap(\.form).first ?? (self == [.decisions] ? .f2021 : nil)
  }
}

extension TableRow {
  /// Bytes of the document from the first cell of words to the last.
  var textRange: (start: UInt32, end: UInt32) {
    let words = slots.filter(\.isText)
    guard let first = words.first, let last = words.last else { return (labelEnd, labelEnd) }
    return (first.start, last.end)
  }
}

extension [TableRow] {
  /// Gives rows of one value that have lost their heads the only column that 2021 has for them,
  /// where the heads that are left are those of 2021 throughout.
  mutating func supplyLostHeads() {
    let editions = Set(
      compactMap { row in
        if case .disclosure(_, let columns?) = row.kind { columns.edition } else { nil }
      })
    guard editions == [.f2021] else { return }
    for index in indices {
      guard case .disclosure(let row, nil) = self[index].kind, self[index].valueCount == 1,
        self[index].slots.count == 1
      else { continue }
      switch row {
      case .licensing, .penalties, .coercion:
        self[index].kind = .disclosure(row, columns: [.decisionsThisYear])
      case .fees: self[index].kind = .disclosure(row, columns: [.feeAmount])
      default: continue
      }
    }
  }
}
