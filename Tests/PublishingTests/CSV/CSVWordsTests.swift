import Publishing
import Testing

struct CSVWordsTests {
  private let schema = SampleSchemas.table(.integer, .text, .code, .integer)

  @Test(arguments: [
    ("件", "reported"), ("", "blank"), ("a,b", "x\"y"), ("=1", "=1"), ("长于八个字节的文字", ""),
  ])
  func `a word is written as its cells are`(unit: String, status: String) {
    let words = CSVWords(schema, from: "c1", [("项", "x"), (unit, status)]) { csv, word in
      csv.text(word.0)
      csv.text(word.1)
    }
    var (one, other) = (CSVWriter(schema, header: false), CSVWriter(schema, header: false))
    one.integer(1)
    one.word(1, of: words)
    one.integer(5)
    one.endRow()
    other.integer(1)
    other.text(unit)
    other.text(status)
    other.integer(5)
    other.endRow()
    #expect(one.output.bytes == other.output.bytes)
  }

  @Test func `a row of words alone`() {
    let schema = SampleSchemas.table(.text)
    let words = CSVWords(schema, from: "c0", ["一", ""]) { $0.text($1) }
    var csv = CSVWriter(schema, header: false)
    for number in 0..<2 {
      csv.word(number, of: words)
      csv.endRow()
    }
    #expect(csv.output.description == "一\n\"\"\n")
  }
}
