extension Noise {
  /// A few oddities, or none.
  public static func drawn(from random: inout SeededRandom) -> Noise {
    var noise: Noise = []
    for (oddity, percent) in frequencies where random.chance(percent) { noise.insert(oddity) }
    return noise
  }

  private static let frequencies: [(Noise, percent: Int)] = [
    (.breadcrumbs, 12), (.metadata, 15), (.traps, 50), (.trapsBeforeTables, 8), (.withoutYear, 2),
    (.otherHeadings, 20), (.hashHeadings, 8), (.shortLabels, 30), (.misspelledLabels, 8),
    (.splitHeads, 25), (.lostHeadHalves, 12), (.longHints, 6), (.extraRow, 6),
    (.narrowBrackets, 25), (.digitBrackets, 4), (.otherHeads, 10), (.spacedLabels, 12),
    (.commaNumbers, 10), (.fullWidthDigits, 3), (.thousands, 5), (.unitsInCells, 5),
    (.fixedDecimals, 8), (.wordSigns, 10), (.noBreakBlanks, 15), (.carriageReturns, 10),
    (.byteOrderMark, 6), (.trailingSpaces, 10), (.traditionalScript, 3), (.pinyin, 2),
  ]

  /// The oddities that a layout can bear without its figures becoming undecidable.
  public func bearable(in layout: Layout) -> Noise {
    switch layout {
    case .spaces: subtracting([.longHints, .splitHeads, .noBreakBlanks, .spacedLabels])
    case .pdfReadingOrder, .pdfContentOrder:
      subtracting([.longHints, .splitHeads, .noBreakBlanks, .trailingSpaces, .hashHeadings])
    case .unseparated:
      subtracting([
        .longHints, .splitHeads, .noBreakBlanks, .fullWidthDigits, .thousands, .unitsInCells,
        .fixedDecimals, .wordSigns, .trapsBeforeTables, .extraRow,
      ])
    case .cellLines: subtracting([.noBreakBlanks, .longHints])
    case .singleLine: subtracting([.carriageReturns, .trailingSpaces, .hashHeadings])
    default: self
    }
  }
}
