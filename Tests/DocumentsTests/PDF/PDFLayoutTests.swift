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

  /// Without borders it may be two numbers as well.
  @Test func aNumberWrappedInItsCellIsNotRead() {
    let rows: [Word] = [
      ("规章", 50, 140), ("123", 203, 134), ("45", 203, 146), ("2", 307, 140), ("3", 407, 140),
    ]
    #expect(lines([Self.heads + rows]).last == "规章|123…45|2|3")
  }

  /// The lower line has half of the label, and might be a row of its own.
  @Test func aNumberBesideHalfALabelIsDoubtful() {
    let rows: [Word] = [
      ("1.属于", 50, 130), ("252", 203, 130), ("2", 307, 130), ("国家", 50, 146), ("74", 203, 146),
    ]
    let shown = lines([Self.heads + rows])
    #expect(!shown.contains { $0.contains("|252|") || $0.hasSuffix("|74") || $0.contains("|74|") })
  }

  @Test func aTitleOfTwoCentredLinesIsOneLine() {
    let size = 18.0
    let title = [("某某县教育局某某某某某某某某政府信息公开工作", 250.0, 60.0), ("年度报告", 250.0, 84.0)].map {
      let width = Double($0.0.count) * size
      return PDFBox(
        text: $0.0, left: $0.1 - width / 2, top: $0.2 - 9, right: $0.1 + width / 2,
        bottom: $0.2 + 9)
    }
    let text = (0..<4).map { box(("正文正文正文", 50, 140 + 30 * Double($0)), 0) }
    let page = PDFPage(width: 500, height: 800, words: title + text)
    #expect(
      Fixture.lines(PDFLayout.document(of: [page])).first == "某某县教育局某某某某某某某某政府信息公开工作年度报告")
  }

  @Test func aRunningHeadIsKeptOnce() {
    let pages: [[Word]] = (0..<3).map { [("某某县民政局", 50, 30), ("正文\($0)", 50, 200)] }
    #expect(lines(pages) == ["某某县民政局", "正文0", "正文1", "正文2"])
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
