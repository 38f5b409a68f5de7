/// A document laid out: its text and, in reading order, the cells that its text falls into.
public struct Document: Sendable {
  /// The text in UTF-8, without a byte order mark.
  public internal(set) var text: [UInt8]
  /// The cells in reading order; blank ones too, where the layout shows them.
  public internal(set) var cells: [Cell]

  /// A document without text.
  public init() {
    text = []
    cells = []
  }

  /// The 1-based line and column (in characters) of a byte of the text.
  ///
  /// A byte behind the end counts as the end.
  public func place(ofByte offset: Int) -> TextPlaces.Place {
    TextPlaces.places(of: [offset], in: text)[0]
  }

  /// The text of a stretch of bytes, with anything that is no UTF-8 replaced.
  public func string(_ start: UInt32, _ end: UInt32) -> String {
    let upper = min(Int(end), text.count)
    return String(decoding: text[min(Int(start), upper)..<upper], as: UTF8.self)
  }
}
