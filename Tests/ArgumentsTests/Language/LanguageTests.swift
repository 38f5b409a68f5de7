import Testing

@testable import Arguments

/// The language of a line, and the marks of a language.
struct LanguageTests {
  @Test(arguments: [
    ("", nil), ("add a", nil), ("add --language zh a", Language.zh), ("add --language=en", .en),
    ("--language zh", .zh), ("add --language", nil), ("add --language fr", nil),
    ("add --language=zh --language en", .en), ("add -- --language zh", nil), ("add zh", nil),
  ])
  func requested(_ line: String, _ language: Language?) {
    let words = line.split(separator: " ").map(String.init)
    #expect(Language.requested(in: words) == language)
  }

  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a or b", "a或b"),
    (["a", "b", "c"], "a, b or c", "a、b或c"),
  ])
  func alternatives(_ items: [String], _ english: String, _ chinese: String) {
    #expect(Language.en.alternatives(items) == english)
    #expect(Language.zh.alternatives(items) == chinese)
  }
}
