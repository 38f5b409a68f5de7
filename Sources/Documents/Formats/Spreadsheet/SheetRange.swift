/// A rectangle of a sheet, its last row and column included.
struct SheetRange {
  var first: SheetPlace
  var last: SheetPlace

  /// Reads `A1:C2`; nothing for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let first = SheetPlace(parts[0]), let last = SheetPlace(parts[1]),
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }

  /// Whether it covers a place other than its first cell, the one that is shown.
  func covers(_ place: SheetPlace) -> Bool {
    place != first && place.row >= first.row && place.row <= last.row
      && place.column >= first.column && place.column <= last.column
  }
}
