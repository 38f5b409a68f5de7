import Publishing
import Testing

struct CSVWriterTests {
  @Test(arguments: [
    ("", ""), ("朝阳区", "朝阳区"), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""),
    ("一\n二", "\"一\n二\""), ("一\r\n二", "\"一\r\n二\""), ("一\t二", "\"一\t二\""),
    (" 前后 ", " 前后 "), ("\"", "\"\"\"\""), ("，；", "，；"), ("长于八个字节的文字, 有逗号", "\"长于八个字节的文字, 有逗号\""),
    ("a\u{0}b\u{1B}[2Jc\u{7F}", "ab[2Jc"), ("\u{0}", ""), ("\u{1},", "\",\""),
  ])
  func `quotes what has to be quoted`(text: String, cell: String) {
    #expect(row(.code) { $0.text(text) } == cell + ",x\n")
  }

  @Test(arguments: [
    "=1+1", "+86", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "-", "=", "\u{0}=1", "\u{1F}\u{7F}@x",
  ])
  func `guards text from outside, not text of our own`(text: String) {
    let kept = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
    #expect(row(.text) { $0.text(text) } == "'" + kept + ",x\n")
    #expect(row(.number) { $0.text(text) } == "'" + kept + ",x\n")
    #expect(row(.code) { $0.text(text) } == kept + ",x\n")
  }

  @Test(arguments: [
    ("=A1,B1", "\"'=A1,B1\""), ("=\"x\"", "\"'=\"\"x\"\"\""), ("\t=1", "\"'\t=1\""),
    ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
  ])
  func `guards inside the quotes`(text: String, cell: String) {
    #expect(row(.text) { $0.text(text) } == cell + ",x\n")
  }

  @Test(arguments: ["（-）", "a=1", "1-2", "—", "·", "！", "﹣1", "'=1"])
  func `leaves text alone that is no formula`(text: String) {
    #expect(row(.text) { $0.text(text) } == text + ",x\n")
  }

  @Test func `never touches numbers`() {
    var csv = CSVWriter(SampleSchemas.table(.integer, .number, .boolean, .text), header: false)
    csv.integer(-5)
    csv.millionths(-1_500_000)
    csv.boolean(false)
    csv.integer(Int64.min)
    csv.endRow()
    #expect(csv.output.description == "-5,-1.5,false,-9223372036854775808\n")
  }

  @Test func `writes nothing for nothing`() {
    var csv = CSVWriter(SampleSchemas.table(.integer, .number, .boolean, .text, .text, .code))
    csv.integer(nil as Int?)
    csv.millionths(nil)
    csv.boolean(nil)
    csv.text(nil)
    csv.text("")
    csv.empty()
    csv.endRow()
    #expect(csv.output.description == "c0,c1,c2,c3,c4,c5\n,,,,,\n")
  }

  @Test func `quotes the empty cell of a single column`() {
    var csv = CSVWriter(SampleSchemas.table(.text))
    csv.text("")
    csv.endRow()
    csv.text(nil)
    csv.endRow()
    #expect(csv.output.description == "c0\n\"\"\n\"\"\n")
  }

  @Test func `starts with a byte order mark on demand only`() {
    let schema = SampleSchemas.table(.text)
    #expect(CSVWriter(schema, byteOrderMark: true).output.bytes == [0xEF, 0xBB, 0xBF, 99, 48, 10])
    #expect(CSVWriter(schema).output.bytes == [99, 48, 10])
    #expect(CSVWriter(schema, header: false).output.isEmpty)
  }

  @Test func `heads columns as the schema says`() {
    #expect(CSVWriter(SampleSchemas.regions).output.description == "code,name\n")
    #expect(CSVWriter(SampleSchemas.fees).output.description == "代码,年度,金额\n")
  }

  @Test(arguments: [0, 1, 3])
  func `takes a row of the wrong length for a mistake of the program`(cells: Int) async {
    await #expect(processExitsWith: .failure) { [cells] in
      var csv = CSVWriter(SampleSchemas.table(.text, .text))
      for _ in 0..<cells { csv.empty() }
      csv.endRow()
    }
  }

  /// The row of a table whose first column is of a type and whose second one holds `x`.
  private func row(_ type: ColumnType, _ write: (inout CSVWriter) -> Void) -> String {
    var csv = CSVWriter(SampleSchemas.table(type, .code), header: false)
    write(&csv)
    csv.text("x")
    csv.endRow()
    return csv.output.description
  }
}
