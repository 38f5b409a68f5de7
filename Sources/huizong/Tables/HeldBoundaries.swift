internal import Publishing
internal import Rollups

extension TableSchema {
  /// The table with a last column that names the boundaries, where these are held over the years.
  func held(_ boundaries: Boundaries) -> TableSchema {
    guard boundaries != .asReported else { return self }
    return TableSchema(
      name, file: fileName, title: title, description: description,
      columns: columns + [Self.boundaries], primaryKey: primaryKey, foreignKeys: foreignKeys,
      headings: headings)
  }

  private static let boundaries = CommonColumns.word(
    "boundaries", zh: "区划", en: "boundaries",
    PublishedText(
      zh: "2024：各年度的地区都按 2024 年底的区划",
      en: "2024: the regions of all years have the boundaries of the end of 2024"))
}

extension CSVWriter {
  /// A writer of a table whose rows end with the boundaries, where these are held over the years.
  init(_ schema: TableSchema, byteOrderMark: Bool, held boundaries: Boundaries) {
    self.init(schema.held(boundaries), byteOrderMark: byteOrderMark)
    if boundaries != .asReported { trailer = boundaries.rawValue }
  }
}
