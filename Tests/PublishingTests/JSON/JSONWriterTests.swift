import Publishing
import Testing

struct JSONWriterTests {
  @Test(arguments: [
    ("", "\"\""), ("汇总", "\"汇总\""), ("\"", "\"\\\"\""), ("\\", "\"\\\\\""), ("/", "\"/\""),
    ("\u{8}\t\n\u{C}\r", "\"\\b\\t\\n\\f\\r\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("长于八个字节的文字", "\"长于八个字节的文字\""), ("长于八个字节的\"文字\"", "\"长于八个字节的\\\"文字\\\"\""),
    ("😀", "\"😀\""),
  ])
  func `escapes strings`(text: String, expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(json.output.description == expected)
  }

  @Test func `writes lines of objects`() {
    var json = JSONWriter()
    for value in [1_500_000, nil] as [Int64?] {
      json.beginObject()
      json.member("a\"b", "x")
      json.key("value")
      if let value { json.millionths(value) } else { json.null() }
      json.member("none", nil)
      json.key("list")
      json.beginArray()
      json.integer(-1)
      json.boolean(true)
      json.beginArray()
      json.endArray()
      json.endArray()
      json.endObject()
      json.endLine()
    }
    #expect(
      json.output.description == """
        {"a\\"b":"x","value":1.5,"none":null,"list":[-1,true,[]]}
        {"a\\"b":"x","value":null,"none":null,"list":[-1,true,[]]}

        """)
  }

  @Test func `indents by two spaces`() {
    var json = JSONWriter(layout: .indented)
    json.beginObject()
    json.key("list")
    json.beginArray()
    json.integer(1)
    json.beginObject()
    json.endObject()
    json.endArray()
    json.member("b", "")
    json.endObject()
    json.endLine()
    #expect(
      json.output.description == """
        {
          "list": [
            1,
            {}
          ],
          "b": ""
        }

        """)
  }
}
