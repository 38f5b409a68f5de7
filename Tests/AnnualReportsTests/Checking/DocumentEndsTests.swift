import Testing

@testable import AnnualReports

struct DocumentEndsTests {
  /// What stands at either end, found by looking at every line.
  private static func lines(_ text: [UInt8], outside tables: Range<Int>) -> [[UInt8]] {
    text.split(separator: 0x0A).filter { !tables.contains($0.startIndex) }.map(Array.init)
  }

  static let texts = ["", "\n", "a", "a\n", "\na", "a\nb\nc", "a\n\nbc\n\nd\n", "\n\nab\ncd\n\n"]

  @Test(arguments: texts, 0..<4)
  func `both ends are those of all lines`(_ text: String, _ count: Int) {
    let bytes = Array(text.utf8)
    for start in 0...bytes.count {
      for end in start...bytes.count {
        let all = Self.lines(bytes, outside: start..<end)
        let ends = DocumentEnds(bytes, outside: start..<end)
        #expect(ends.first(count).map(Array.init) == Array(all.prefix(count)))
        #expect(ends.last(count).map(Array.init) == Array(all.suffix(count).reversed()))
      }
    }
  }
}
