import Testing

@testable import Arguments

/// What a mistyped word may have meant.
struct SuggestionsTests {
  static let words = ["rollup", "rank", "regions", "check", "compare", "completions"]

  @Test(arguments: [
    ("rolup", ["rollup"]), ("rollpu", ["rollup"]), ("rolluup", ["rollup"]), ("Rank", ["rank"]),
    ("comp", ["compare", "completions"]), ("r", ["rank", "rollup", "regions"]),
    ("chekc", ["check"]), ("--check", ["check"]), ("", []), ("-", []), ("xyzzy", []),
    ("c", ["check", "compare", "completions"]),
  ])
  func near(_ typed: String, _ suggestions: [String]) {
    #expect(Suggestions.near(typed, among: Self.words) == suggestions)
  }

  @Test func atMostThree() {
    #expect(Suggestions.near("a", among: ["abcd", "abc", "ab", "abcde"]) == ["ab", "abc", "abcd"])
  }

  @Test func oneLetterIsNeverAnother() {
    #expect(Suggestions.near("-x", among: ["-o", "-q"]) == [])
  }

  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("ab", "", 2), ("ab", "ba", 1), ("ca", "abc", 3),
    ("kitten", "sitting", 3), ("汇总", "总汇", 1),
  ])
  func distance(_ first: String, _ second: String, _ distance: Int) {
    #expect(Suggestions.distance(Array(first), Array(second)) == distance)
  }
}
