internal import Documents

/// Finds the lines and columns of bytes of a text that mostly come one behind the other, without
/// going over the text more than once.
struct PlaceCursor {
  private let text: [UInt8]
  private var offset = 0
  private var place = TextPlaces.Place()
  /// Where the lines begin that have been seen so far.
  private var lines = [0]

  /// A cursor at the beginning of a text.
  init(_ text: [UInt8]) {
    self.text = text
  }

  /// The place of a byte, as ``TextPlaces`` tells it; one behind the end counts as the end.
  mutating func place(of byte: Int) -> TextPlaces.Place {
    let end = min(max(byte, 0), text.count)
    if end < offset { goBack(to: end) }
    advance(to: end)
    return place
  }

  /// Goes to the beginning of the line in which an earlier byte lies.
  private mutating func goBack(to byte: Int) {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= byte { low = middle } else { high = middle }
    }
    offset = lines[low]
    place = TextPlaces.Place(line: low + 1, column: 1)
  }

  private mutating func advance(to end: Int) {
    while offset < end {
      var column = place.column
      if offset &+ ByteLanes.count <= end {
        (offset, column) = Self.withinLine(of: text.span, from: offset, column, to: end)
      }
      (offset, column) = Self.behindLine(of: text.span, from: offset, column, to: end)
      if column == 0 { beginLine() } else { place.column = column }
    }
  }

  private mutating func beginLine() {
    place.line &+= 1
    place.column = 1
    if place.line > lines.count { lines.append(offset) }
  }

  /// Goes behind the end of the line, byte by byte; the column is 0 there, and counted on where
  /// `end` comes first.
  private static func behindLine(
    of text: Span<UInt8>, from start: Int, _ column: Int, to end: Int
  ) -> (offset: Int, column: Int) {
    var (offset, column) = (start, column)
    while offset < end {
      let byte = text[offset]
      offset &+= 1
      if byte == 0x0A { return (offset, 0) }
      column &+= byte & 0xC0 == 0x80 ? 0 : 1
    }
    return (offset, column)
  }

  /// Goes over as many bytes as end no line, sixteen at a time.
  private static func withinLine(
    of text: Span<UInt8>, from start: Int, _ column: Int, to end: Int
  ) -> (offset: Int, column: Int) {
    var (offset, column, isInLine) = (start, column, true)
    while isInLine {
      // A count holds 31 times sixteen bytes.
      var (goingOn, blocks) = (ByteLanes.Count(), 0)
      while blocks < 31, offset &+ ByteLanes.count <= end {
        let bytes = ByteLanes(text, at: offset)
        guard bytes.equal(to: 0x0A).isEmpty else { break }
        goingOn.add(bytes.equal(to: 0x80, under: 0xC0))
        offset &+= ByteLanes.count
        blocks &+= 1
      }
      column &+= blocks &* ByteLanes.count &- goingOn.total
      isInLine = blocks == 31
    }
    return (offset, column)
  }
}
