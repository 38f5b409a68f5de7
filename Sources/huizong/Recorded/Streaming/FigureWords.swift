internal import AnnualReports

/// The words that stand in nearly every row of figures, each with the comma behind it.
struct FigureWords: Sendable {
  /// All words, one behind the other.
  let bytes: [UInt8]
  /// By indicator: its key and its unit.
  let keys: [Range<Int>]
  let units: [Range<Int>]
  /// By status.
  let statuses: [Range<Int>]
  let unknownUnit: Range<Int>

  /// The words, put together once.
  static let all = FigureWords()

  private init() {
    var bytes: [UInt8] = []
    func word(_ text: [UInt8]) -> Range<Int> {
      let start = bytes.count
      bytes += text + [UInt8(ascii: ",")]
      return start..<bytes.count
    }
    keys = IndicatorFacts.all.map { word($0.key) }
    units = IndicatorFacts.all.map { word($0.unit) }
    statuses = FigureStatus.allCases.map { word(Array($0.key.utf8)) }
    unknownUnit = word(Array("unknown".utf8))
    self.bytes = bytes
  }
}
