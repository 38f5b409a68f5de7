import Arguments
import Testing

/// How values of the standard library, enums and lists are read and shown.
struct ArgumentValueTests {
  @Test func readsWhatFits() {
    #expect(Int(argument: "-5") == -5)
    #expect(Double(argument: "0.5") == 0.5)
    #expect(Bool(argument: "true") == true)
    #expect(String(argument: "") == "")
    #expect(Format(argument: "csv") == .csv)
    #expect(Int?(argument: "7") == .some(7))
    #expect([Int](argument: "1,2") == [1, 2])
  }

  @Test(arguments: ["", "x", "1,", ",", "1,,2"])
  func refusesWhatDoesNot(_ word: String) {
    #expect(Int(argument: word) == nil)
    #expect([Int](argument: word) == nil)
    #expect(Int?(argument: word) == nil)
    #expect(Format(argument: word) == nil)
  }

  @Test func showsWhatItReads() {
    #expect(Format.json.argument == "json")
    #expect(Int?.none.argument == "")
    #expect(Int?.some(3).argument == "3")
    #expect([1, 2].argument == "1,2")
    #expect([Int]().argument == "")
    #expect(Format?.choices == ["text", "csv", "json"])
    #expect([Format].choices == ["text", "csv", "json"])
  }
}
