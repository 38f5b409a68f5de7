import Documents
import GeneratedReports
import Testing

@testable import AnnualReports

/// Sentences: lists of parts, lines that wrap, places, and where none is read.
@Suite struct NarrativeSentenceTests {
  @Test("Lists behind 其中 give parts", arguments: lists)
  func parts(_ example: NarrativeCase) {
    #expect(example.found == example.expected)
  }

  @Test("Lines that wrap are one sentence, headings are not", arguments: wrapped)
  func wrapping(_ example: NarrativeCase) {
    #expect(example.found == example.expected)
  }

  @Test("A figure knows its number and its sentence")
  func places() throws {
    let text = "工作有序推进。全年收到政府信息公\n开申请17件。谢谢。"
    let document = PlainText.document(Array(text.utf8))
    let reading = NarrativeReader.read(document, outside: nil, year: nil)
    let figure = try #require(reading.figures.first)
    #expect(reading.figures.count == 1)
    #expect(document.string(figure.numberStart, figure.numberEnd) == "17")
    #expect(
      document.string(figure.sentenceStart, figure.sentenceEnd) == "全年收到政府信息公\n开申请17件。")
    #expect(figure.key == "narrative.requests.received")
    #expect(figure.unit == "件")
  }

  @Test("What lies in the tables is not read")
  func outside() {
    let text = "公开政府信息8条。\n公开政府信息9条。\n公开政府信息7条。"
    let document = PlainText.document(Array(text.utf8))
    let line = UInt32("公开政府信息8条。\n".utf8.count)
    let reading = NarrativeReader.read(document, outside: line..<(line * 2), year: nil)
    #expect(reading.figures.map(\.quantity.description) == ["8", "7"])
  }

  @Test("No report and no damage makes the reader crash", arguments: Mutation.allCases)
  func damage(_ mutation: Mutation) {
    var reader = ReportReader()
    for seed in UInt64(1)...40 {
      let generated = GeneratedReport(seed: seed)
      var random = SeededRandom(seed: seed)
      let document = PlainText.document(mutation.damaged(generated, &random))
      let report = reader.read(document, source: "report.txt")
      for figure in report.narrative {
        #expect(
          figure.sentenceStart <= figure.numberStart && figure.numberEnd <= figure.sentenceEnd)
      }
      _ = NarrativeReader.read(document, outside: nil, year: nil)
    }
  }

  @Test(
    "Bytes that are no text are read over", arguments: [[], [0xFF], [0xE6], [0x31, 0xE6, 0x9D]])
  func hostile(_ end: [UInt8]) {
    let bytes = Array("收到政府信息公开申请".utf8) + end
    let reading = NarrativeReader.read(PlainText.document(bytes), outside: nil, year: nil)
    #expect(reading.figures.isEmpty)
  }

  static let lists = [
    NarrativeCase(
      "公开政府信息358条，其中公示公告11条，部门动态285条、其他62条。", "disclosed_items 358", "breakdown 11",
      "breakdown 285", "breakdown 62"),
    NarrativeCase(
      "收到政府信息公开申请8件（其中自然人7件、企业1件），办结8件。", "requests.received 8", "breakdown 7",
      "breakdown 1", "requests.closed 8"),
    NarrativeCase(
      "收到政府信息公开申请8件，其中网络5件，信函3件，办结7件，结转下年1件。", "requests.received 8", "breakdown 5",
      "breakdown 3", "requests.closed 7", "requests.carried 1"),
    NarrativeCase(
      "公开政府信息90条，其中通过政府网站公开60条，通过微信公众号发布30条。", "disclosed_items 90",
      "channel.site 60", "channel.wechat 30"),
    NarrativeCase("公开政府信息90条，其中浏览量最高的达3000次。", "disclosed_items 90"),
  ]

  static let wrapped = [
    NarrativeCase("全年共收到政府信息公开\n申请17\n件，办结16件。", "requests.received 17", "requests.closed 16"),
    NarrativeCase("全年收到政府信息公开申请1\n7件。"),
    NarrativeCase("（一）收到政府信息公开申请情况\n5件工作简报。"),
    NarrativeCase("收到政府信息公开申请\n\n5件。"),
    NarrativeCase("（一）依申请公开。全年收到政府信息公\n开申请5件。", "requests.received 5"),
  ]
}
