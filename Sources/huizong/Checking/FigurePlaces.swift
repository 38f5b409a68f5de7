internal import AnnualReports
internal import Documents
internal import Rollups

/// Where the figures of a report stand that rules between reports look at.
struct FigurePlaces: Sendable {
  private let places: [UInt64]

  /// By indicator: its place among ``Rollup/editedIndicators``; nil where it is none of them.
  private static let positions: [Int?] = {
    var positions: [Int?] = Array(repeating: nil, count: Indicator.count)
    for (position, indicator) in Rollup.editedIndicators.enumerated() {
      positions[Int(indicator.index)] = position
    }
    return positions
  }()

  /// The places of a report's figures in its document.
  init(_ file: ReadFile) {
    let figures = Rollup.editedIndicators.map { file.report.figures[$0] }
    let found = TextPlaces.places(of: figures.map { Int($0.start) }, in: file.document.text)
    places = zip(figures, found).map { $0.end > 0 ? Self.packed($1) : 0 }
  }

  /// The places that a file of figures records.
  init(_ recorded: RecordedReport) {
    let rows = Dictionary(
      recorded.rows.map { ($0.indicator, $0.place) }, uniquingKeysWith: { first, _ in first })
    places = Rollup.editedIndicators.map { indicator in
      let place = rows[IndicatorFacts.all[Int(indicator.index)].key] ?? nil
      return place.map(Self.packed) ?? 0
    }
  }

  /// Line and column in one word; 0 stands for no place.
  private static func packed(_ place: TextPlaces.Place) -> UInt64 {
    let line = UInt64(UInt32(truncatingIfNeeded: place.line))
    return line << 32 | UInt64(UInt32(truncatingIfNeeded: place.column))
  }

  /// The place of an indicator's cell; nil where no cell holds it.
  subscript(indicator: Indicator) -> TextPlaces.Place? {
    guard let position = Self.positions[Int(indicator.index)], places[position] != 0 else {
      return nil
    }
    return TextPlaces.Place(
      line: Int(places[position] >> 32), column: Int(places[position] & 0xFFFF_FFFF))
  }
}
