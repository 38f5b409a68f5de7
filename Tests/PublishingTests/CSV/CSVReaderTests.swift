import Publishing
import Testing

struct CSVReaderTests {
  @Test(arguments: [
    ("", []), ("\n\r\n", []), ("a", [["a"]]), ("a,b\n", [["a", "b"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\u{FEFF}a\n", [["a"]]), ("\u{FEFF}\"a\"\n", [["a"]]), ("\"\"\n", [[""]]),
    ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]), ("\"一\r\n二\"\n三", [["一\r\n二"], ["三"]]),
    (" a , b \n\n\nc,d\n\n", [[" a ", " b "], ["c", "d"]]), ("\"\"\"\"", [["\""]]),
    ("a,\"\"", [["a", ""]]), ("a\u{0}b", [["a\u{0}b"]]),
  ])
  func `reads rows`(text: String, rows: [[String]]) throws {
    #expect(try Self.rows(of: Array(text.utf8)) == rows)
  }

  @Test(
    arguments: [
      ("a,\"b\nc", .openQuote, 1, 3, 2),
      ("地区,值\n\"x\ny\",b\"c\n", .quoteInPlainField, 3, 5, 18),
      ("\u{FEFF}\"地\"区\n", .textAfterQuote, 1, 4, 8),
      ("a\rb\n", .carriageReturn, 1, 2, 1), ("\"a\"\rb", .carriageReturn, 1, 4, 3),
      ("a,b\n\nc\n", .fieldCount(expected: 2, found: 1), 3, 1, 5),
      ("a\nb,c", .fieldCount(expected: 1, found: 2), 2, 1, 2),
    ] as [(String, CSVError.Problem, Int, Int, Int)])
  func `names the place of an error`(
    text: String, problem: CSVError.Problem, line: Int, column: Int, byte: Int
  ) {
    let error = Self.error(of: Array(text.utf8))
    #expect(error?.problem == problem)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.byte == byte)
  }

  @Test(arguments: [([0x61, 0x0A, 0xB0, 0xA1], 2, 1, 2), ([0xE4, 0xB8], 1, 1, 0)])
  func `refuses what is not UTF-8`(bytes: [UInt8], line: Int, column: Int, byte: Int) {
    let error = Self.error(of: bytes)
    #expect(error?.problem == .notUTF8)
    #expect(error?.line == line)
    #expect(error?.column == column)
    #expect(error?.byte == byte)
  }

  @Test func `counts the line on which a row begins`() throws {
    var reader = try CSVReader(Array("a\n\n\"b\nc\"\r\nd\n".utf8))
    var row = CSVRow()
    var lines: [Int] = []
    while try reader.readRow(into: &row) { lines.append(row.line) }
    #expect(lines == [1, 3, 5])
    #expect(row.count == 0)
    #expect(try !reader.readRow(into: &row))
  }

  @Test func `never traps on a part of a file nor on changed bytes`() {
    let text = Array("\u{FEFF}代码,\"名,称\"\r\n1,\"a\"\"\n\"\n2,\n".utf8)
    for end in 0...text.count { _ = Self.error(of: Array(text[..<end])) }
    for place in text.indices {
      for byte in [0x0A, 0x0D, 0x22, 0x2C, 0xFF] as [UInt8] {
        var changed = text
        changed[place] = byte
        _ = Self.error(of: changed)
      }
    }
  }

  static func rows(of bytes: [UInt8]) throws(CSVError) -> [[String]] {
    var reader = try CSVReader(bytes)
    var row = CSVRow()
    var rows: [[String]] = []
    while try reader.readRow(into: &row) { rows.append(row.strings) }
    return rows
  }

  private static func error(of bytes: [UInt8]) -> CSVError? {
    do {
      _ = try rows(of: bytes)
      return nil
    } catch {
      return error
    }
  }
}
