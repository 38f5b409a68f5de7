/// Writes a table to a page in one of the layouts.
protocol TableStyle {
  func write(_ table: FormTable, to page: inout Page)
}
