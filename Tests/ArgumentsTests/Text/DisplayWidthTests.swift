import Testing

@testable import Arguments

/// The columns of texts on a terminal.
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("汇总", 4), ("（）", 4), ("１２", 4), ("a汇b", 4), ("“x”", 3), ("…", 1),
    ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{1B}", 0), ("👍", 2), ("🇨🇳", 2), ("𠮷", 2),
    ("한글", 4), ("ｶﾅ", 2),
  ])
  func columns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}
