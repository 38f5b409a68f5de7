internal import Documents

/// Finds the lines and columns of bytes of a text that mostly come one behind the other, without
/// going over the text more than once.
@safe
struct PlaceCursor {
  private let text: UnsafeRawBufferPointer
  private var offset = 0
  private var place = TextPlaces.Place()
  /// Where the lines begin that have been seen so far.
  private var lines = [0]

  /// A cursor at the beginning of a text, which must stay as long as the cursor does.
  init(_ text: UnsafeRawBufferPointer) {
    unsafe self.text = unsafe text
  }

  /// The place of a byte, as ``TextPlaces`` tells it; one behind the end counts as the end.
  mutating func place(of byte: Int) -> TextPlaces.Place {
    let end = unsafe min(max(byte, 0), text.count)
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
      if offset &+ 8 <= end {
        let word = unsafe text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if !Self.hasLineFeed(word) {
          place.column &+= 8 &- Self.continuationCount(word)
          offset &+= 8
          continue
        }
      }
      step()
    }
  }

  /// Goes over one byte.
  private mutating func step() {
    let byte = unsafe text[offset]
    offset &+= 1
    if byte == 0x0A {
      place.line &+= 1
      place.column = 1
      if place.line > lines.count { lines.append(offset) }
    } else if byte & 0xC0 != 0x80 {
      place.column &+= 1
    }
  }

  /// Whether one of eight bytes ends a line.
  private static func hasLineFeed(_ word: UInt64) -> Bool {
    let rest = word ^ 0x0A0A_0A0A_0A0A_0A0A
    return (rest &- 0x0101_0101_0101_0101) & ~rest & 0x8080_8080_8080_8080 != 0
  }

  /// How many of eight bytes go on with the character of the byte before.
  private static func continuationCount(_ word: UInt64) -> Int {
    (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
  }
}
