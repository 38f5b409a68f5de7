import Documents

/// Remembers how cells were read, for the same few hundred spellings fill all reports.
///
/// One for each thread. What it gives depends on the cell alone, so that sharing or losing it
/// changes nothing but time.
struct Lexicon {
  /// The cells that were read, and where their tokens are.
  private var cells: SpellingTable
  private var ranges: [Range<Int>] = []
  private var tokens: [Token] = []
  /// The heads of long cells, and whether prose begins so.
  private var heads: SpellingTable
  private var areProse: [Bool] = []

  /// Longer cells are read anew every time.
  static let longestKey = 512
  /// Shorter cells are read in full; of longer ones most are prose.
  private static let shortestProse = 60
  /// When as many cells, or heads, are remembered, all are forgotten.
  private static let capacity = 1 << 14

  /// A lexicon without any memory, to stand in while another one is in use.
  init(empty: Void) {
    cells = SpellingTable(capacity: 0)
    heads = SpellingTable(capacity: 0)
  }

  /// A lexicon that has read nothing yet.
  init() {
    cells = SpellingTable(capacity: Self.capacity)
    heads = SpellingTable(capacity: Self.capacity)
  }

  /// How the tokens of a cell are given.
  enum Found {
    /// It is words and nothing else.
    case words
    /// Those that ``subscript(_:)`` gives, until the next cell is read.
    case remembered(Range<Int>)
    /// Those of a cell that is too long to be remembered.
    case passing([Token])
  }

  /// Finds the tokens of a cell's text, in order.
  ///
  /// A cell that ``PlainNumber`` reads is none of its business.
  mutating func read(_ text: Span<UInt8>) -> Found {
    if text.count > Self.shortestProse, Prose.canFill(text),
      isProse(text.extracting(first: Prose.longestHead))
    {
      return .words
    }
    guard text.count <= Self.longestKey else { return .passing(CellReader.tokens(of: text)) }
    return .remembered(tokens(of: text))
  }

  /// A token found by ``read(_:)``.
  @inline(__always)
  subscript(index: Int) -> Token { tokens[index] }

  private mutating func tokens(of text: Span<UInt8>) -> Range<Int> {
    if cells.isFull {
      cells = SpellingTable(capacity: Self.capacity)
      ranges.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
    }
    let (number, isNew) = cells.number(of: text)
    if isNew {
      let start = tokens.count
      tokens += CellReader.tokens(of: text)
      ranges.append(start..<tokens.count)
    }
    return ranges[number]
  }

  private mutating func isProse(_ head: Span<UInt8>) -> Bool {
    if heads.isFull {
      heads = SpellingTable(capacity: Self.capacity)
      areProse.removeAll(keepingCapacity: true)
    }
    let (number, isNew) = heads.number(of: head)
    if isNew { areProse.append(Prose.begins(head)) }
    return areProse[number]
  }
}
