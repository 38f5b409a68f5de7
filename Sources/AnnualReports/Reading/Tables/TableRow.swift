/// A row of a table as it was found: a label, and everything up to the next one.
struct TableRow: Sendable {
  /// What the label says.
  enum Kind: Equatable, Sendable {
    /// A row of table two with the columns its block has; nothing where they cannot be told.
    case disclosure(DisclosureRow, columns: ColumnList?)
    /// A row of table three.
    case request(RequestRow)
    /// The row of table four, or of one of its parts; the forums named above it.
    case disputes(ForumList)
    /// A row that no form has.
    case extra
  }

  var kind: Kind
  /// Where the label stands: bytes of the document's text.
  var labelStart: UInt32
  /// Where it ends.
  var labelEnd: UInt32
  /// Which cell of its line the label is, from 0.
  var labelPosition: Int
  /// The line of the label; of table four, whose row has none, that of its last head.
  var labelLine: Int32
  /// What stands behind the label: places in ``FoundTables/slots``.
  var slots: Range<Int>
  /// Where the first value stands by the heads: how many cells behind the label's; nothing where
  /// the heads do not show it.
  var offsetByHeads: Int?
  /// The unit that the head of money names.
  var headUnit = ValueUnit.none
  /// How often the block's only head stands there, where a converter repeats what cells span.
  var headRepeats = 1
  /// Whether the label's spelling is but close to a known one.
  var isMisspelt = false
  /// How many values there are, blank cells and words left out.
  var valueCount = 0
  /// How many cells hold words.
  var textCount = 0
  /// The line on which the next label or text begins, −1 at the end of the document.
  var nextLine: Int32 = -1
  /// How many empty lines stand before that.
  var nextEmptyLines: UInt8 = 0
  /// Whether the document ends with the row's last value, which may be cut off.
  var endsText = false

  /// How many columns the row has; nothing where that cannot be told.
  var columnCount: Int? {
    switch kind {
    case .disclosure(_, let columns): columns?.count
    case .request: 7
    case .disputes(let forums): forums.count == 1 && valueCount != 15 ? 5 : 15
    case .extra: nil
    }
  }

  /// How many cells are not blank.
  var filledCount: Int { valueCount + textCount }

  /// Whether the document ends in the middle of a table, with this row: cells may be missing.
  var isCutOff: Bool {
    nextLine < 0 && !kind.endsTable
  }

  /// Whether it is a row of table two whose columns cannot be told.
  var lacksHeads: Bool {
    if case .disclosure(_, nil) = kind { true } else { false }
  }
}

extension TableRow.Kind {
  /// Whether it is the last row of table three or four.
  var endsTable: Bool {
    switch self {
    case .request(let row): row == .carriedOut
    case .disputes: true
    case .disclosure, .extra: false
    }
  }
}
