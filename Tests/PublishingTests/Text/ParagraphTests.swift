import Publishing
import Testing

struct ParagraphTests {
  @Test(arguments: [
    ("", 10, []), ("   ", 10, []), ("one two three", 7, ["one two", "three"]),
    ("one two", 3, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("本年新收申请十件", 8, ["本年新收", "申请十件"]), ("本年新收，共十件。", 8, ["本年新", "收，共十", "件。"]),
    ("见（附件）一", 6, ["见（附", "件）一"]), ("见（附", 4, ["见", "（附"]), ("共2023件", 5, ["共", "2023", "件"]),
    ("one\ntwo", 20, ["one", "two"]), ("\n一\n\n二\n", 20, ["一", "二"]), ("字字", 1, ["字", "字"]),
    ("好,world", 4, ["好,", "worl", "d"]), ("a  b", 10, ["a  b"]), ("x。。。", 4, ["x。", "。。"]),
  ])
  func `breaks lines`(text: String, width: Int, lines: [String]) {
    #expect(Paragraph(text).lines(width: width) == lines)
  }

  @Test func `indents the first line and the others`() {
    let paragraph = Paragraph("甲乙丙 one two", firstIndent: 1, hangingIndent: 3)
    #expect(paragraph.lines(width: 9) == [" 甲乙丙", "   one", "   two"])
  }

  @Test(arguments: 0...40)
  func `keeps every letter within the width`(width: Int) {
    let text = "The 2023 年度报告（全文）共 1,234 件，比上年增长 3.5%：见《说明》第 12 页。x"
    let lines = Paragraph(text, hangingIndent: 2).lines(width: width)
    let letters = { (text: String) in text.filter { $0 != " " } }
    #expect(letters(lines.joined()) == letters(text))
    for line in lines { #expect(DisplayWidth.of(line) <= max(width, 4)) }
  }
}
