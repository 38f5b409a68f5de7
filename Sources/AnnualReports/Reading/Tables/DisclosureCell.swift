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
  func likelyColumns(in forms: FormUse) -> ColumnList {
    guard let form = forms.majority else { return [] }
    return ColumnList(
      DisclosureColumn.all.filter { column in
        DisclosureCell.indicator(self, column)?.definition.forms.contains(form) ?? false
          && column != (form == .f2019 ? .decisionsThisYear : .decisions)
      })
  }
}
