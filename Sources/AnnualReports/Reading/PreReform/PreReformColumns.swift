/// The heads over the numbers of the table of 2014–2018.
///
/// The form has one column, 统计数. Where a region adds columns for its parts, only one of the
/// heads 合计 and 总计, or else 统计数, says which number is the report's.
struct PreReformColumns: Sendable {
  private var heads: [(text: String, line: Int32)] = []
  /// Whether a head 序号 stands before the labels.
  var hasRowNumbers = false

  private static let notNumbers: Set<String> = [
    "单位", "计量单位", "备注", "说明", "序号", "代码", "指标代码", "",
  ]
  private static let totals: Set<String> = ["合计", "总计", "总数", "合计数", "总计数"]
  private static let statistics: Set<String> = [
    "统计数", "统计数量", "统计数据", "统计数值", "统计结果", "数量", "数值", "数据",
  ]

  /// Takes a head; those over units, codes and remarks are no columns of numbers.
  mutating func add(_ text: String, line: Int32) {
    if !Self.notNumbers.contains(text) { heads.append((text, line)) }
  }

  /// The heads of columns; one that spans those in the lines below it is none.
  private var columns: [String] {
    guard let first = heads.first, heads.count > 1, Self.statistics.contains(first.text) else {
      return heads.map(\.text)
    }
    let isSpanning = heads.dropFirst().contains { $0.line > first.line || Self.isTotal($0.text) }
    return heads.dropFirst(isSpanning ? 1 : 0).map(\.text)
  }

  private static func isTotal(_ text: String) -> Bool { totals.contains(text) }

  /// How many columns of numbers there are, 1 where the heads are lost.
  var count: Int { max(1, columns.count) }

  /// The column of the report's own numbers, from 0; nothing where the heads do not say.
  var chosen: Int? {
    let columns = columns
    guard columns.count > 1 else { return 0 }
    for names in [Self.totals, Self.statistics] {
      let places = columns.indices.filter { names.contains(columns[$0]) }
      if places.count == 1 { return places.first }
      if places.count > 1 { return nil }
    }
    return nil
  }
}
