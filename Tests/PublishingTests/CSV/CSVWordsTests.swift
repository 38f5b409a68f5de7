import Publishing
import Testing

struct CSVWordsTests {
  private let schema = SampleSchemas.table(.text, .code, .code, .integer)

  @Test(arguments: [("件", "reported"), ("", "blank"), ("万元", "not_applicable"), ("长于八个字节", "")])
  func `a word is written as its cells are`(unit: String, status: String) {
    let words = CSVWords([["项", "x"], [unit, status]])
    var (one, other) = (CSVWriter(schema, header: false), CSVWriter(schema, header: false))
    one.text("石岭区")
    one.word(1, of: words)
    one.integer(5)
    one.endRow()
    other.text("石岭区")
    other.text(unit)
    other.text(status)
    other.integer(5)
    other.endRow()
    #expect(one.output.bytes == other.output.bytes)
  }

  @Test(arguments: ["a,b", "\"", "=1", "＋1", "a\nb", "\t"])
  func `a word that may be written otherwise is refused`(word: String) async {
    await #expect(processExitsWith: .failure) { [word] in
      _ = CSVWords([[word]])
    }
  }
}
