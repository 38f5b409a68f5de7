import Publishing
import Testing

struct CSVHeaderTests {
  private static func header(_ text: String) throws(CSVError) -> CSVHeader {
    var reader = try CSVReader(Array(text.utf8))
    return try reader.readHeader()
  }

  @Test func `finds columns by any accepted name`() throws {
    let header = try Self.header("\n代码,name,note\n")
    #expect(try header.position(of: "code", "代码") == 0)
    #expect(try header.position(of: "name") == 1)
    #expect(try header.optionalPosition(of: "year", "年度") == nil)
    #expect(try header.optionalPosition(of: "note") == 2)
    #expect(header.names(besides: ["代码", "name"]) == ["note"])
    #expect(header.line == 2)
  }

  @Test func `names the column that is missing`() throws {
    let header = try Self.header("a,\"b\u{1B}\"\n")
    let error = #expect(throws: CSVError.self) { try header.position(of: "code", "代码") }
    #expect(error?.description == "1:1: no column 'code' or '代码'; found 'a', 'b\\u{1B}'")
    #expect(error?.message(in: .zh) == "缺少列 'code'或'代码'，现有 'a'、'b\\u{1B}'")
  }

  @Test func `names the columns that stand twice`() throws {
    let header = try Self.header("code,x,代码,x\n")
    let error = #expect(throws: CSVError.self) { try header.position(of: "code", "代码") }
    #expect(error?.problem == .duplicateColumn(names: ["code", "代码"]))
    #expect(throws: CSVError.self) { try header.optionalPosition(of: "x") }
  }

  @Test func `asks for a header`() {
    let error = #expect(throws: CSVError.self) { try Self.header("\u{FEFF}\n\n") }
    #expect(error?.problem == .noHeader)
    #expect(error?.description == "3:1: the file is empty; expected a header row")
  }
}
