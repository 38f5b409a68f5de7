import Documents
import Testing

struct WordDocumentTests {
  private static let head =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:a=\"urn:drawing\" xmlns:mc=\"urn:mc\"><w:body>"

  private func lines(_ body: String) throws -> [String] {
    let xml = Self.head + body + "</w:body></w:document>"
    return Fixture.lines(
      try WordDocument.document(ZipBuilder.archive([("word/document.xml", xml)])))
  }

  @Test func aReportOfPythonDocx() throws {
    let document = try WordDocument.document(Fixture.bytes("Word/Fixtures/report.docx"))
    #expect(Fixture.lines(document) == Self.report)
  }

  /// What the fixtures of this folder show.
  static let report = [
    "青石县粮食局2023年政府信息公开工作年度报告", "二、主动公开政府信息情况", "第二十条第（一）项",
    "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0||0", "行政规范性文件|12|3|57",
    "三、收到和处理政府信息公开申请情况", "三、本年度办理结果|（一）予以公开|3:8|8",
    "1:（三）不予公开|1.属于国家秘密|0|0", "2:2.其他法律行政法规禁止公开|21|", "1:（七）总计|3:29|8",
  ]

  @Test(arguments: [
    (
      "tracked deletions",
      "<w:p><w:r><w:t>9</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r>"
        + "<w:r><w:t>6</w:t></w:r></w:del><w:ins><w:r><w:t>7</w:t></w:r></w:ins></w:p>", ["97"]
    ),
    (
      "moved text",
      "<w:p><w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom>"
        + "<w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo></w:p>", ["2"]
    ),
    (
      "field codes",
      "<w:p><w:r><w:instrText>SUM(A1)</w:instrText></w:r><w:r><w:t>42</w:t></w:r></w:p>",
      ["42"]
    ),
    (
      "hidden text",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r></w:p>",
      ["2"]
    ),
    (
      "tabs, breaks and hyphens",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
        + "<w:softHyphen/><w:t>d</w:t><w:noBreakHyphen/><w:sym w:char=\"2160\"/><w:sym w:char=\"F0FE\"/>"
        + "</w:r></w:p>", ["a b cd-Ⅰ"]
    ),
    (
      "text boxes",
      "<w:p><w:r><mc:Choice><w:txbxContent><w:p><w:r><w:t>in</w:t></w:r></w:p>"
        + "</w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>in</w:t></w:r></w:p></mc:Fallback>"
        + "<w:t>out</w:t></w:r></w:p>", ["in", "out"]
    ),
    ("text of drawings", "<w:p><w:r><a:t>no</a:t><w:t>yes</w:t></w:r></w:p>", ["yes"]),
    (
      "two paragraphs in a cell",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>", ["1 2|"]
    ),
    (
      "a deleted row",
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p>"
        + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr><w:tc><w:p><w:r><w:t>2</w:t>"
        + "</w:r></w:p></w:tc></w:tr></w:tbl>", ["2:2"]
    ),
    (
      "a table in a cell",
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>before</w:t></w:r></w:p><w:tbl><w:tr>"
        + "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p>"
        + "</w:tc></w:tr></w:tbl><w:p><w:r><w:t>after</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
      ["before", "1|2", "after"]
    ),
    (
      "wild spans",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000\"/></w:tcPr><w:p/></w:tc>"
        + "<w:tc><w:tcPr><w:gridSpan w:val=\"-3\"/></w:tcPr><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc>"
        + "</w:tr></w:tbl>", ["|16384:2"]
    ),
    ("nothing", "", []),
  ])
  func layouts(name: String, body: String, expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test(arguments: [
    ("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>", UnreadableDocument.entities),
    ("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", .entities),
    ("<x>&undeclared;</x>", .damaged(.word, .markup)), ("<x>", .damaged(.word, .markup)),
    ("", .damaged(.word, .markup)),
    (String(repeating: "<x>", count: 100_000), .damaged(.word, .markup)),
  ])
  func brokenMarkup(xml: String, expected: UnreadableDocument) {
    let bytes = ZipBuilder.archive([("word/document.xml", xml)])
    #expect(
      Fixture.error { () throws(UnreadableDocument) in _ = try WordDocument.document(bytes) }
        == expected)
  }

  @Test func aPackageWithoutTheMainPart() {
    let bytes = ZipBuilder.archive([("a", "b")])
    #expect(
      Fixture.error { () throws(UnreadableDocument) in _ = try WordDocument.document(bytes) }
        == .damaged(.word, .missingPart("word/document.xml")))
  }
}
