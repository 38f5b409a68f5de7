internal import AnnualReports

/// `U-UNIT`: an amount whose unit is not known, so that it is in no sum.
enum UnitRule {
  static func finding(_ indicator: Indicator, millionths: Int64) -> Finding {
    let amount = Quantity(millionths: millionths).description
    return Finding(
      .warning, rule: "U-UNIT", indicator: indicator, found: amount,
      chinese: "\(indicator.definition.chinese)：\(amount) 的单位不明，未计入汇总",
      english: "\(indicator.definition.english): the unit of \(amount) is not known; "
        + "it is in no total")
  }

  /// The findings of one report's row.
  static func findings(in store: FigureStore, row: Int) -> [Finding] {
    guard store.unknownUnitRows.contains(row) else { return [] }
    return zip(store.columns, store.row(row)).compactMap { indicator, figure in
      figure.cell == PackedCell.unknownUnit
        ? finding(indicator, millionths: figure.number) : nil
    }
  }
}
