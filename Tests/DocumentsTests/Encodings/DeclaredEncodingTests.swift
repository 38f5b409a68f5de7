import Testing

@testable import Documents

@Suite("Declared encodings")
struct DeclaredEncodingTests {
  @Test(
    "In markup",
    arguments: [
      (#"<meta charset="utf-8">"#, TextEncoding.utf8),
      (#"<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">"#, .gb18030),
      (#"<html><head><meta charset = 'GBK' />"#, .gb18030),
      (#"<?xml version="1.0" encoding="big5"?><html>"#, .big5),
      (#"<meta name="x" content="y"><meta charset=gb18030>"#, .gb18030),
      (#"<!-- <meta charset="gbk"> --><meta charset="utf-8">"#, .utf8),
      (#"<meta charset="shift_jis">"#, nil),
      (#"<p>charset=gbk</p>"#, nil),
      (#"<meta charset"#, nil),
      (#"<!-- <meta charset="gbk">"#, nil),
      ("", nil),
    ] as [(String, TextEncoding?)])
  func inMarkup(_ markup: String, _ encoding: TextEncoding?) {
    #expect(DeclaredEncoding.inMarkup(Array(markup.utf8))?.encoding == encoding)
  }
}
