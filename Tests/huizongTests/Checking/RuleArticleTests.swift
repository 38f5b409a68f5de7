import AnnualReports
import Arguments
import Publishing
import Testing

@testable import huizong

/// The page of the rules says what the program says.
struct RuleArticleTests {
  private static let path =
    String(#filePath.dropLast("Tests/huizongTests/Checking/RuleArticleTests.swift".count))
    + "Sources/AnnualReports/AnnualReports.docc/Rules.md"

  @Test func `the article is what the program writes`() {
    let written = RuleArticle(EditRule.all, in: .en).text.description
    let article = String(decoding: Shell.contents(of: Self.path) ?? [], as: UTF8.self)
    #expect(
      article == written,
      "write it anew: huizong rules --format markdown --language en > …/AnnualReports.docc/Rules.md"
    )
  }

  @Test(arguments: EditRule.all)
  func `every rule has its section in both languages`(_ rule: EditRule) {
    for article in [RuleArticle([rule], in: .zh), RuleArticle([rule], in: .en)] {
      let text = article.text.description
      #expect(text.contains("\n### \(rule.id): "))
      #expect(text.split(separator: "\n").count { $0.hasPrefix("**") } == 6)
    }
  }
}
