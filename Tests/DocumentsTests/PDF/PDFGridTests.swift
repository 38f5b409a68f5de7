import Testing

@testable import Documents

/// Tables that lines draw; columns are 40 points wide and rows 20 high unless a test says otherwise.
struct PDFGridTests {
  /// A text, the column and the row that it stands in.
  private typealias Entry = (text: String, column: Double, row: Double)

  private func word(_ text: String, left: Double, middle: Double, page: Int = 0) -> PDFBox {
    let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 5 : 10) }
    return PDFBox(
      text: text, page: page, left: left, top: middle - 5, right: left + width, bottom: middle + 5)
  }

  /// Words in the middle of their cells.
  private func words(_ entries: [Entry], page: Int = 0) -> [PDFBox] {
    entries.map { entry in
      let width = entry.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 5 : 10) }
      return word(
        entry.text, left: 100 + 40 * entry.column + (40 - width) / 2,
        middle: 110 + 20 * entry.row, page: page)
    }
  }

  private func across(_ y: Double, _ x: ClosedRange<Double>) -> [PDFRule] {
    let ends = [x.lowerBound, x.upperBound].map { (100 + 40 * $0, 100 + 20 * y) }
    return [PDFRule(from: ends[0], to: ends[1])].compactMap { $0 }
  }

  private func down(_ x: Double, _ y: ClosedRange<Double>) -> [PDFRule] {
    let ends = [y.lowerBound, y.upperBound].map { (100 + 40 * x, 100 + 20 * $0) }
    return [PDFRule(from: ends[0], to: ends[1])].compactMap { $0 }
  }

  /// All lines of a table without merged cells.
  private func net(columns: Int, rows: Int) -> [PDFRule] {
    (0...rows).flatMap { across(Double($0), 0...Double(columns)) }
      + (0...columns).flatMap { down(Double($0), 0...Double(rows)) }
  }

  private func lines(_ pages: [([PDFBox], [PDFRule])]) -> [String] {
    let sheets = pages.map { PDFPage(width: 600, height: 800, words: $0.0) }
    return Fixture.lines(PDFLayout.document(of: sheets, rules: pages.map(\.1)))
  }

  @Test func blankCellsAreKept() {
    let entries: [Entry] = [("规章", 0, 0), ("1", 2, 0), ("许可", 0, 1)]
    #expect(lines([(words(entries), net(columns: 3, rows: 2))]) == ["规章||1", "许可||"])
  }

  @Test func aMergedCellStandsInItsFirstRowAndColumn() {
    var rules = (0...2).flatMap { across(Double($0), ($0 == 1 ? 1 : 0)...3) }
    rules += down(0, 0...2) + down(1, 0...2) + down(2, 1...2) + down(3, 0...2)
    let entries: [Entry] = [("甲", 0, 0.5), ("乙", 1.5, 0), ("3", 1, 1), ("4", 2, 1)]
    #expect(lines([(words(entries), rules)]) == ["甲|乙", "1:3|4"])
  }

  @Test func aNumberThatFillsItsCellGoesOnOnTheNextLine() {
    let wrapped = [
      word("规章", left: 110, middle: 120), word("123456", left: 145, middle: 114),
      word("78", left: 155, middle: 126),
    ]
    let rules = across(0, 0...2) + across(2, 0...2) + (0...2).flatMap { down(Double($0), 0...2) }
    #expect(lines([(wrapped, rules)]) == ["规章|12345678"])
  }

  @Test func numbersWithRoomBesideThemAreTwo() {
    let stacked = [
      word("规章", left: 110, middle: 120), word("1", left: 157, middle: 114),
      word("7", left: 157, middle: 126),
    ]
    let rules = across(0, 0...2) + across(2, 0...2) + (0...2).flatMap { down(Double($0), 0...2) }
    #expect(lines([(stacked, rules)]) == ["规章|1…7"])
  }

  @Test func aNumberThatReachesIntoTheNextCellIsNotRead() {
    let broad = words([("规章", 0, 0), ("2", 2, 0)]) + [word("1234567890", left: 143, middle: 110)]
    #expect(lines([(broad, net(columns: 3, rows: 1))]) == ["规章|1234567890…|2"])
  }

  /// Lines that miss between cells tell nothing; the places of the words have to do.
  @Test func aTableWithoutInnerLinesIsNotRuled() {
    let rules =
      across(0, 0...3) + across(1, 0...3) + [0, 1, 3].flatMap { down($0, 0...1) }
    #expect(lines([(words([("规章", 0, 0), ("1", 1, 0), ("2", 2, 0)]), rules)]) == ["规章|1|2"])
  }

  @Test func aRowThatThePageCutsIsOneRow() {
    let first = words([("2.其他", 0, 0), ("3", 1, 0)])
    let rest = words([("法律", 0, 0), ("3.危及", 0, 1), ("5", 1, 1)], page: 1)
    let pages = [
      (first, net(columns: 2, rows: 1)), (rest, net(columns: 2, rows: 2)),
    ]
    #expect(lines(pages) == ["2.其他法律|3", "3.危及|5"])
  }

  @Test func aRowBehindRepeatedHeadsMayBeTheRest() {
    let heads: [Entry] = [("项目", 0, 0), ("总计", 1, 0)]
    let first = words(heads + [("3.", 0, 1), ("7", 1, 1)])
    let rest = words(heads + [("其他", 0, 1)], page: 1)
    let rules = net(columns: 2, rows: 2)
    #expect(lines([(first, rules), (rest, rules)]) == ["项目|总计", "3.其他|7", "项目|总计"])
  }

  /// The second page has lost the column in front, so that the columns have other numbers.
  @Test func theRestIsFoundByItsPlace() {
    let first = words([("三、", 0, 0), ("2.其他", 1, 0), ("3", 2, 0)])
    let rest = words([("法律", 1, 0), ("3.危及", 1, 1), ("5", 2, 1)], page: 1)
    let rules =
      (0...2).flatMap { across(Double($0), 1...3) } + (1...3).flatMap { down(Double($0), 0...2) }
    #expect(
      lines([(first, net(columns: 3, rows: 1)), (rest, rules)]) == ["三、|2.其他法律|3", "3.危及|5"])
  }

  @Test func theNextItemIsNoRest() {
    let pages = ["1.属于", "2.其他"].enumerated().map { page, label in
      (words([(label, 0, 0), ("\(page)", 1, 0)], page: page), net(columns: 2, rows: 1))
    }
    #expect(lines(pages) == ["1.属于|0", "2.其他|1"])
  }

  @Test func aFrameIsNoTable() {
    let frame = net(columns: 1, rows: 1)
    #expect(lines([(words([("正文", 0, 0)]), frame)]) == ["正文"])
  }
}
