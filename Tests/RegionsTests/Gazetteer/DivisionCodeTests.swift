import Regions
import Testing

@Suite struct DivisionCodeTests {
  @Test(arguments: ["", "65422", "6542211", "65422a", "１２３４５６", "012345", "100000", "-65422"])
  func refuses(_ text: String) {
    #expect(DivisionCode(text) == nil)
  }

  @Test(arguments: [
    ("650000", Division.Level.province), ("654200", .prefecture), ("654221", .county),
  ])
  func reads(_ text: String, level: Division.Level) throws {
    let code = try #require(DivisionCode(text))
    #expect(code.description == text)
    #expect(code.apparentLevel == level)
  }
}
