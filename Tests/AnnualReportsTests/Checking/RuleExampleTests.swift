import AnnualReports
import Testing

/// The examples of the rules.
struct RuleExampleTests {
  @Test(arguments: EditRule.all)
  func `every rule has a line that keeps it and one that breaks it`(_ rule: EditRule) throws {
    let example = try #require(rule.example)
    for text in [example.passing, example.failing] {
      #expect(!text.chinese.isEmpty && !text.english.isEmpty)
    }
    #expect(example.passing != example.failing)
  }

  @Test(arguments: [
    "X-CARRY", "X-STOCK", "X-ITEMS", "X-SCALE", "X-JUMP", "S-COPY", "U-SUM", "F-ACCESS", "F-EMPTY",
    "F-SIZE", "F-ENCODING", "F-EXTENSION", "F-FORMAT", "F-LINK", "F-LOOP", "F-SPECIAL", "F-HIDDEN",
    "F-OTHER", "F-OUTPUT", "F-TWICE",
  ])
  func `rules between reports and about files are listed`(_ id: String) {
    #expect(EditRule.named(id) != nil)
  }
}
