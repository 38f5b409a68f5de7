/// The packed cells of a word that are not 0, from the first column on.
struct WordCells {
  private var rest: UInt64

  init(_ word: UInt64) {
    rest = word
  }

  /// How many of the cells of a word have a number.
  static func numberCount(_ word: UInt64) -> Int {
    var cells = WordCells(word)
    var count = 0
    while let (_, cell) = cells.next() {
      if PackedCell.hasNumber(cell) { count += 1 }
    }
    return count
  }

  /// The next cell with its place from 0 to 7; nil at the end.
  mutating func next() -> (place: Int, cell: UInt8)? {
    guard rest != 0 else { return nil }
    let place = rest.trailingZeroBitCount >> 3
    let shift = UInt64(truncatingIfNeeded: place &* 8)
    let cell = UInt8(truncatingIfNeeded: rest &>> shift)
    rest &= ~(0xFF &<< shift)
    return (place, cell)
  }
}
