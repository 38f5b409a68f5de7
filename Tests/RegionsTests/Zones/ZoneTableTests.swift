import Regions
import Testing

@Suite struct ZoneTableTests {
  @Test(
    arguments: [
      ("", []), ("name,parent,level\n", []), ("甲区,654200,地级", [Division.Level.prefecture]),
      ("甲区,654200\n乙区,654221,county\r\n", [.county, .county]),
    ] as [(String, [Division.Level])])
  func reads(text: String, levels: [Division.Level]) throws {
    #expect(try Zone.table(Array(text.utf8)).map(\.level) == levels)
  }

  @Test(arguments: [
    ("name,parent,level\n,654200,county", ZoneTableError.noName(line: 2)),
    ("甲区,654200\n乙区,999999", .unknownParent("999999", line: 2)),
    ("甲区,654200\n乙区,", .unknownParent("", line: 2)),
    ("甲区,654200,village", .unknownLevel("village", line: 1)),
  ])
  func refuses(text: String, error: ZoneTableError) {
    #expect(throws: error) { try Zone.table(Array(text.utf8)) }
    #expect(error.description.hasPrefix("line "))
  }
}
