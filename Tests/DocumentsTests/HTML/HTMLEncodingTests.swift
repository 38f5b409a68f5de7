import Documents
import Testing

@Suite("Web pages: encodings")
struct HTMLEncodingTests {
  @Test(
    "Declarations lie",
    arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian],
    ["utf-8", "gb2312", "big5", "iso-8859-1", "utf-16", ""])
  func lies(_ encoding: TextEncoding, _ label: String) throws {
    let page = """
      <html><head><meta charset="\(label)"><title>某局年度报告</title></head>
      <body><table><tr><td>规章</td><td>3</td></tr></table></body></html>
      """
    let document = try HTMLDocument.document(bytes(of: page, in: encoding))
    #expect(lines(of: document) == ["某局年度报告", "规章|3"])
  }

  @Test("The names of fonts say nothing about the text", arguments: [TextEncoding.gb18030, .big5])
  func fonts(_ encoding: TextEncoding) throws {
    let font = encoding == .big5 ? "鬱鼎" : "鬱鼎锟铐"
    let span = "<span style='font-family: \(font)'><font face='\(font)'>政府信息公開工作</font></span>"
    let page = "<p>\(String(repeating: span, count: 500))</p>"
    let text = String(repeating: "政府信息公開工作", count: 500)
    #expect(lines(of: try HTMLDocument.document(bytes(of: page, in: encoding))) == [text])
  }

  @Test("A text longer than the parser takes at once comes through whole", arguments: 0..<3)
  func long(_ shift: Int) throws {
    let text = String(repeating: "a", count: shift) + String(repeating: "政府信息公开", count: 12_000)
    #expect(try lines(ofPage: "<p>\(text)</p><p>规章</p>") == [text, "规章"])
  }
}
