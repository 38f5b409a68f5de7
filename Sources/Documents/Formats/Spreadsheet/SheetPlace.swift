/// A place in a sheet: row and column from 0.
struct SheetPlace: Hashable {
  var row: Int
  var column: Int

  private static let mostRows = 1 << 20
  private static let mostColumns = 1 << 14

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B7`; nothing for anything else, or beyond the largest sheet.
  init?<Text: StringProtocol>(_ text: Text) {
    var row = 0
    var column = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte) - 0x40
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
      guard row <= Self.mostRows, column <= Self.mostColumns else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.row = row - 1
    self.column = column - 1
  }
}
