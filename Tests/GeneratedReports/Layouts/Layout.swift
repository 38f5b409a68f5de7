/// A way in which the tables of a report come to stand in a text.
public enum Layout: String, CaseIterable, Sendable {
  /// A row a line, tabs between cells; page breaks shift rows to the left.
  case tabRows
  /// A cell a line, begun by a tab; a line without a tab goes on with the cell above.
  case tabCells
  /// A row a line, pipes between cells, runs of pipes for merged cells.
  case pipeRows
  /// The same without runs; rows begin with empty cells where a cell above spans them.
  case pipeRowsCovered
  /// A cell a line, then a pipe.
  case pipedCells
  /// A cell a line, then a pipe; runs of pipes on lines of their own.
  case pipedCellsWithRuns
  /// A line with a lone pipe after every cell.
  case lonePipeAfterCells
  /// A line with a lone pipe before every row.
  case lonePipeBeforeRows
  /// A label on a line, the values of its row on the next.
  case mixedLines
  /// Cells parted by blank lines; a blank cell is one line feed more.
  case blankLines
  /// A cell a line and no mark at all.
  case cellLines
  /// Markdown with all cells of the grid.
  case markdown
  /// Markdown whose rows are broken at every cell.
  case markdownBroken
  /// Markdown with a small table for each row of the form.
  case markdownPerRow
  /// Spaces between cells.
  case spaces
  /// The text layer of a PDF by position: labels above and below their numbers.
  case pdfReadingOrder
  /// The text layer of a PDF by its stream: numbers on the line after a long label.
  case pdfContentOrder
  /// The whole report on one line.
  case singleLine
  /// No separator between cells.
  case unseparated

  /// Whether a blank cell can be told from a missing one.
  public var carriesBlanks: Bool {
    switch self {
    case .cellLines, .spaces, .pdfReadingOrder, .pdfContentOrder, .unseparated: false
    default: true
    }
  }

  /// A layout; the two that are met most are drawn more often than all others.
  public static func drawn(from random: inout SeededRandom) -> Layout {
    if random.chance(35) { return .tabRows }
    if random.chance(35) { return .tabCells }
    return random.pick(allCases) ?? .tabRows
  }

  /// What goes between paragraphs.
  var gap: String {
    switch self {
    case .tabRows, .tabCells, .blankLines, .markdown, .markdownPerRow, .spaces: "\n\n"
    default: "\n"
    }
  }

  /// How the layout writes a table; `random` decides the details for the whole report.
  func tableStyle(_ random: inout SeededRandom) -> any TableStyle {
    switch self {
    case .tabRows: TabRows(random: &random)
    case .tabCells: TabCells()
    case .pipeRows: PipeRows(random: &random)
    case .pipeRowsCovered: PipeRows(pads: false, showsCovered: true)
    case .pipedCells: PipedCells(pads: false)
    case .pipedCellsWithRuns: PipedCells(pads: true)
    case .lonePipeAfterCells: LonePipeAfterCells(pads: random.chance(40))
    case .lonePipeBeforeRows: LonePipeBeforeRows()
    case .mixedLines: MixedLines()
    case .blankLines: BlankLines()
    case .cellLines: JoinedCells(separator: "\n", end: "\n")
    case .markdown: MarkdownGrid(hasRule: random.chance(60), pads: random.chance(50))
    case .markdownBroken: MarkdownBroken()
    case .markdownPerRow: MarkdownPerRow()
    case .spaces: JoinedCells(separator: " ", end: "\n")
    case .pdfReadingOrder: ReadingOrder()
    case .pdfContentOrder: ContentOrder()
    case .singleLine: SingleLineCells()
    case .unseparated: JoinedCells(separator: "", end: "\n")
    }
  }
}
