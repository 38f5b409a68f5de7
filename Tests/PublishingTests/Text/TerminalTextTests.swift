import Publishing
import Testing

struct TerminalTextTests {
  @Test(arguments: [
    ("", ""), ("石岭区 a\\b", "石岭区 a\\b"), ("\u{1B}[31m红", "\\u{1B}[31m红"),
    ("a\u{202E}b", "a\\u{202E}b"), ("\u{200B}\u{FEFF}", "\\u{200B}\\u{FEFF}"),
    ("一\t二\n三\r\n", "一\\t二\\n三\\r\\n"), ("\u{0}\u{7F}\u{9B}", "\\u{0}\\u{7F}\\u{9B}"),
    ("\u{2028}\u{3164}", "\\u{2028}\\u{3164}"), ("\u{E0041}", "\\u{E0041}"),
    ("e\u{301}葛\u{E0100}", "e\u{301}葛\u{E0100}"), ("　", "　"),
  ])
  func `shows the unseen`(text: String, expected: String) {
    #expect(TerminalText.escaped(text) == expected)
  }
}
