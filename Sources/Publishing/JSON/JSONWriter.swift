/// Writes JSON (RFC 8259) in the order of the calls.
///
/// Commas, colons and line breaks come by themselves. The caller opens and closes objects and arrays
/// in pairs and gives each member of an object its key first; none of this is checked. For JSON
/// lines, write one object after the other and call `endLine()` after each.
public struct JSONWriter: Sendable {
  /// What has been written so far.
  public private(set) var output: TextOutput

  private let layout: JSONLayout

  /// How many objects and arrays are open.
  private var depth = 0

  /// Whether something stands before the next element of the innermost object or array.
  private var followsElement = false

  /// Whether the next value belongs to the key just written.
  private var followsKey = false

  /// A writer of nothing yet.
  public init(layout: JSONLayout = .compact) {
    self.layout = layout
    output = TextOutput()
  }

  /// Hands what has been written to `sink`, if it is over `limit` bytes; see `TextOutput`.
  public mutating func drain<Failure: Error>(
    whenOver limit: Int = 0, to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try output.drain(whenOver: limit, to: sink)
  }

  /// Ends a line after a whole value.
  public mutating func endLine() {
    output.append(byte: UInt8(ascii: "\n"))
    followsElement = false
  }
}

extension JSONWriter {
  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes the key of the member whose value comes next.
  public mutating func key(_ key: String) {
    separate()
    output.append(quoted: key)
    output.append(byte: UInt8(ascii: ":"))
    if layout == .indented { output.append(byte: UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a value by means of `body`, with what has to stand before it.
  mutating func value(_ body: (inout TextOutput) -> Void) {
    separate()
    body(&output)
    followsElement = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    output.append(byte: bracket)
    depth += 1
    followsElement = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if followsElement { startLine() }
    output.append(byte: bracket)
    followsElement = true
  }

  private mutating func separate() {
    guard !followsKey else {
      followsKey = false
      return
    }
    if followsElement { output.append(byte: UInt8(ascii: ",")) }
    if depth > 0 { startLine() }
  }

  private mutating func startLine() {
    guard layout == .indented else { return }
    output.append(byte: UInt8(ascii: "\n"))
    output.append(byte: UInt8(ascii: " "), count: depth * 2)
  }
}
