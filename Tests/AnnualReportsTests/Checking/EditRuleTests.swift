import Testing

@testable import AnnualReports

/// The list of rules.
struct EditRuleTests {
  @Test func `every rule has its own id`() {
    #expect(Set(EditRule.all.map(\.id)).count == EditRule.all.count)
  }

  @Test(arguments: EditRule.all)
  func `every rule says what and why in both languages`(_ rule: EditRule) {
    #expect(!rule.title.chinese.isEmpty && !rule.title.english.isEmpty)
    #expect(rule.reason.chinese.hasSuffix("。") && !rule.reason.english.isEmpty)
    #expect(rule.exceptions.chinese.isEmpty == rule.exceptions.english.isEmpty)
    #expect(EditRule.named(rule.id.lowercased()) == rule)
  }

  @Test(arguments: [
    "T3-ROW", "T3-FLOW", "T3-SUM", "T4-SUM", "T2-STOCK0", "T2-AUTH", "T2-INT", "T2-NEG",
    "S-COMPLETE", "S-BLANK", "F-OUTDATED", "F-HYBRID", "U-UNIT", "X-FEE-SIZE", "R-COLUMNS",
    "R-VALUE", "R-UNIT", "R-WRITING", "R-TWICE", "R-EXTRA", "R-CUT", "R-LABEL", "R-LONG", "N-T3",
    "N-SUM", "P14-SUM", "P-PLACE-NONE",
    "P-PLACE-AMBIGUOUS", "P-PLACE-CONFLICT", "P-YEAR-NONE", "P-YEAR-CONFLICT",
    "P-AUTHORITY-NONE", "P-SCOPE", "P-LATE", "U-RENAMED", "U-SUCCESSOR", "D-NO-TABLES", "U-DUP",
    "U-CONTAIN", "U-RANGE",
  ])
  func `rules that findings name are listed`(_ id: String) {
    #expect(EditRule.named(id) != nil)
  }

  @Test func `an unknown id names no rule`() {
    #expect(EditRule.named("T9-ROW") == nil)
    #expect(EditRule.named("") == nil)
  }
}
