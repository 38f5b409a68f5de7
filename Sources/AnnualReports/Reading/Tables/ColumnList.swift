/// The columns of a row of table two, in order; five at most, and no row has more.
///
/// Kept in one number, for every row of every report has such a list.
struct ColumnList: RandomAccessCollection, ExpressibleByArrayLiteral, Equatable, Sendable {
  /// Eight bits for each column, the first lowest: its number plus 1; 0 behind the last.
  private var bits: UInt64 = 0

  /// The longest list.
  static let longest = 5

  /// A list of columns; those behind the fifth are left out.
  init(_ columns: some Sequence<DisclosureColumn>) {
    for (index, column) in columns.prefix(Self.longest).enumerated() {
      bits |= UInt64(column.rawValue + 1) << UInt64(index * 8)
    }
  }

  init(arrayLiteral columns: DisclosureColumn...) { self.init(columns) }

  var startIndex: Int { 0 }
  var endIndex: Int { (64 - bits.leadingZeroBitCount + 7) / 8 }

  subscript(index: Int) -> DisclosureColumn {
    precondition(index >= 0 && index < endIndex, "no such column")
    return DisclosureColumn.all[Int(bits >> UInt64(index * 8) & 0xFF) - 1]
  }

  /// The edition whose heads these are; 处理决定数量 alone is the one column of 2021.
  var edition: Form? {
    for column in self {
      if let form = column.form { return form }
    }
    return self == [.decisions] ? .f2021 : nil
  }
}
