/// Lines and columns of bytes, found in one pass over a text.
public enum TextPlaces {
  /// A 1-based line, and a 1-based column in characters (Unicode scalars).
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column, from 1.
    public var column: Int

    /// A place; the beginning of a text unless it is told.
    public init(line: Int = 1, column: Int = 1) {
      self.line = line
      self.column = column
    }
  }

  /// The places of bytes in any order; one behind the end counts as the end.
  public static func places(of offsets: [Int], in text: [UInt8]) -> [Place] {
    guard let last = offsets.max(), last > 0 else {
      return Array(repeating: Place(), count: offsets.count)
    }
    var places = Array(repeating: Place(), count: offsets.count)
    let order = offsets.indices.sorted { (offsets[$0], $0) < (offsets[$1], $1) }
    let bytes = text.span
    var place = Place()
    var position = 0
    for index in order {
      let end = min(max(offsets[index], 0), bytes.count)
      while position < end {
        if bytes[position] == UInt8(ascii: "\n") {
          place.line += 1
          place.column = 1
        } else if bytes[position] & 0xC0 != 0x80 {
          place.column += 1
        }
        position += 1
      }
      places[index] = place
    }
    return places
  }
}
