import Testing

@testable import Documents

struct PDFLayoutTests {
  /// A word of type of 10 points: its text, left edge and middle.
  private typealias Word = (text: String, left: Double, middle: Double)

  private func lines(_ pages: [[Word]]) -> [String] {
    let pages = pages.enumerated().map { index, words in
      PDFPage(width: 500, height: 800, words: words.map { box($0, index) })
    }
    return Fixture.lines(PDFLayout.document(of: pages))
  }

  private func box(_ word: Word, _ page: Int) -> PDFBox {
    let width = word.text.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 5 : 10) }
    return PDFBox(
      text: word.text, page: page, left: word.left, top: word.middle - 5, right: word.left + width,
      bottom: word.middle + 5)
  }

  private static let heads: [Word] = [
    ("信息内容", 50, 100), ("制发", 200, 94), ("件数", 200, 106), ("废止件数", 290, 100), ("有效件数", 390, 100),
  ]

  @Test func aBlankCellIsSeenByItsColumn() {
    let rows: [Word] = [("规章", 50, 140), ("7", 207, 140), ("9", 407, 140)]
    #expect(lines([Self.heads + rows]) == ["信息内容|制发件数|废止件数|有效件数", "规章|7||9"])
  }

  @Test func aLabelWrappedAroundItsValuesIsOneCell() {
    let rows: [Word] = [
      ("行政规范", 50, 134), ("性文件", 50, 146), ("1", 207, 140), ("2", 307, 140), ("3", 407, 140),
    ]
    #expect(lines([Self.heads + rows]).last == "行政规范性文件|1|2|3")
  }

  @Test func aNumberWrappedInItsCellIsNotCutShort() {
    let rows: [Word] = [
      ("规章", 50, 140), ("123", 203, 134), ("45", 203, 146), ("2", 307, 140), ("3", 407, 140),
    ]
    #expect(lines([Self.heads + rows]).last == "规章|123 45|2|3")
  }

  @Test func columnsThatAreNotKnownGiveNoBlanks() {
    let rows: [Word] = [
      ("规章", 50, 140), ("7", 207, 140), ("甲", 50, 170), ("8", 307, 170),
    ]
    #expect(lines([rows]) == ["规章|7", "甲|8"])
  }

  @Test func pageNumbersAreDropped() {
    let pages: [[Word]] = (1...3).map { [("第一行", 50, 100), ("\($0)", 250, 780)] }
    #expect(lines(pages) == ["第一行", "第一行", "第一行"])
    #expect(lines([[("正文", 50, 100), ("- 4 -", 250, 780)]]) == ["正文"])
  }

  @Test(arguments: [
    ("12", true), ("-3", true), ("增10", true), ("1,362", true), ("2560万元", true), ("/", true),
    ("1.", false), ("（1）", false), ("规章", false), ("1 2", false), ("", false), ("三", false),
    ("+", false),
  ])
  func values(text: String, isOne: Bool) {
    #expect(PDFValue.isOne(text) == isOne)
  }

  @Test(arguments: [
    ("1.属于", true), ("（二）部分", true), ("三、本年度", true), ("第二十条第（一）项", true), ("第三方", false),
    ("1.5", false), ("规章", false), ("", false), ("2020年", false),
  ])
  func listNumbers(text: String, begins: Bool) {
    #expect(ListNumber.begins(text) == begins)
  }
}
