import Publishing
import Testing

struct CSVRoundTripTests {
  /// Parts of cells, dangerous ones among them.
  private static let parts = [
    "", "a", ",", "\"", "\n", "\r", "\r\n", "\t", " ", "区", "＝", "=", "'", "\u{FEFF}", "12.5", "😀",
    "政府信息公开工作",
  ]

  @Test(arguments: UInt64(1)...200)
  func `reads back what was written`(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let columns = Int.random(in: 1...6, using: &numbers)
    let schema = SampleSchemas.table(Array(repeating: .code, count: columns))
    let rows = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
      (0..<columns).map { _ in cell(using: &numbers) }
    }
    var csv = CSVWriter(schema, byteOrderMark: seed.isMultiple(of: 2))
    for row in rows {
      for cell in row { csv.text(cell) }
      csv.endRow()
    }
    let read = try CSVReaderTests.rows(of: csv.output.bytes)
    #expect(
      read.map { $0.map { Array($0.utf8) } }
        == ([schema.header] + rows).map { $0.map { Array($0.utf8) } })
  }

  private func cell(using numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...4, using: &numbers))
      .compactMap { _ in Self.parts.randomElement(using: &numbers) }.joined()
  }
}
