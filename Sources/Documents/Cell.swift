/// A cell of a document: a stretch of its text, in reading order, with what stands before it.
public struct Cell: Equatable, Sendable {
  /// What parts a cell from the one before.
  public enum Lead: UInt8, Sendable {
    /// It begins a line.
    case line
    /// It begins a line with a tab of its own: the layout of one cell a line, each begun by a tab.
    case tabbedLine
    /// A tab, or the border of a cell in a row.
    case tab
    /// A vertical bar.
    case bar
  }

  /// Where its text begins: a byte of ``Document/text``.
  ///
  /// White space around it is left out.
  public var start: UInt32
  /// Where its text ends; the same as `start` for a blank cell.
  public var end: UInt32
  /// What stands before it.
  public var lead: Lead
  /// How many empty lines stand before it, 255 at most.
  public var emptyLines: UInt8
  /// Which cell of its line it is, from 0; a blank cell counts.
  public var position: UInt16

  /// Puts a cell together.
  public init(start: UInt32, end: UInt32, lead: Lead, emptyLines: UInt8, position: UInt16) {
    self.start = start
    self.end = end
    self.lead = lead
    self.emptyLines = emptyLines
    self.position = position
  }

  /// Whether nothing stands in it.
  @inlinable
  public var isBlank: Bool { start == end }

  /// Whether a new line begins with it.
  @inlinable
  public var beginsLine: Bool { lead == .line || lead == .tabbedLine }
}
