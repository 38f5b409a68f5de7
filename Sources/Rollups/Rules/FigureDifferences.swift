internal import AnnualReports

/// The figures, of those that are rolled up, in which a report contradicts another one.
struct FigureDifferences {
  /// A figure that both have, or that only the report that is not counted has.
  struct Difference {
    let indicator: Indicator
    /// The number of the report that is not counted.
    let own: Quantity
    /// The number of the one that is; nothing where it has none.
    let other: Quantity?
  }

  /// The differences, in the order of the form.
  let all: [Difference]

  /// Compares the rows of two reports.
  ///
  /// That one report lacks what the counted one has is no difference: it may only be harder to read.
  init(between record: Int, and counted: Int, in store: FigureStore) {
    let rows = zip(store.row(record), store.row(counted))
    all = zip(store.columns, rows).compactMap { indicator, row in
      guard PackedCell.hasValue(row.0.cell) else { return nil }
      let hasOther = PackedCell.hasValue(row.1.cell)
      guard !hasOther || row.0.number != row.1.number else { return nil }
      return Difference(
        indicator: indicator, own: Quantity(millionths: row.0.number),
        other: hasOther ? Quantity(millionths: row.1.number) : nil)
    }
  }

  /// The first of them in words, with how many there are; nothing where there is none.
  var words: (chinese: String, english: String)? {
    guard let first = all.first else { return nil }
    let name = first.indicator.definition
    let other = first.other?.description
    return (
      "\(name.chinese)：\(other ?? "无数")、\(first.own)" + (all.count > 1 ? "，等 \(all.count) 项" : ""),
      "\(name.english): \(other ?? "none") and \(first.own)"
        + (all.count > 1 ? ", and \(all.count - 1) more" : "")
    )
  }
}
