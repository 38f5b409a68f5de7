/// What a reader must find in the tables of a report.
public struct Expectation: Sendable {
  /// A figure that must be read.
  public struct Figure: Hashable, Sendable {
    /// The key of the indicator.
    public let key: String
    /// The exact number; money in units of ten thousand yuan.
    public let value: ExactDecimal
  }

  /// The figures to be read, in the order of the form.
  public private(set) var figures: [Figure] = []
  /// The keys of cells that are empty or hold a dash or a slash: no figure, and never a zero.
  public private(set) var blanks: [String] = []
  /// The keys whose cells the text does not settle.
  ///
  /// A reader has to leave such a figure out or flag it. Should it give one all the same, a number
  /// other than that of the model is an invention.
  public private(set) var undecidable: [String] = []

  /// The values by key, as the shortest decimal text.
  public var valuesByKey: [String: String] {
    Dictionary(figures.map { ($0.key, $0.value.description) }, uniquingKeysWith: { $1 })
  }

  /// Judges a model in a layout; `doubtful` holds the first cells of rows that padding obscures.
  init(_ model: ReportModel, _ layout: Layout, doubtful: Set<Int>) {
    for row in model.rows {
      let cells = model.cells[row]
      let isSettled =
        !doubtful.contains(row.lowerBound) && Expectation.settles(layout, cells)
      for cell in cells {
        if !isSettled {
          undecidable.append(cell.key)
        } else if let value = cell.number {
          figures.append(Figure(key: cell.key, value: value))
        } else {
          blanks.append(cell.key)
        }
      }
    }
  }

  /// Whether a layout settles what stands in the cells of a row.
  private static func settles(_ layout: Layout, _ cells: ArraySlice<ModelCell>) -> Bool {
    guard !layout.carriesBlanks else { return true }
    guard cells.allSatisfy({ $0.content != .blank }) else { return false }
    guard layout == .unseparated else { return true }
    let numbers = cells.compactMap(\.number)
    guard numbers.count == cells.count else { return false }
    return numbers.count == 1 || numbers.allSatisfy { $0.tenThousandths == 0 }
  }
}
