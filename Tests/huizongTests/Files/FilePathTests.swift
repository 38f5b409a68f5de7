import Testing

@testable import huizong

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a/b", "a"), ("b", "."), ("/b", "/"), ("a/b/c", "a/b"),
  ])
  func tellsTheFolder(_ path: String, _ parent: String) {
    #expect(FilePath(path).parent == FilePath(parent))
  }

  private static let shown: [([UInt8], String)] = [
    ([0x61, 0x2F, 0xB1, 0xB1], "a/\\xB1\\xB1"), (Array("教育".utf8), "教育"),
    ([0xE6, 0x95], "\\xE6\\x95"),
  ]

  @Test(arguments: shown)
  func showsBytesThatAreNoText(_ bytes: [UInt8], _ text: String) {
    #expect(FilePath(bytes).text == text)
  }

  private static let words: [[UInt8]] = [[0x61, 0xB1, 0xFF], Array("教育/a".utf8), [0x80]]

  @Test(arguments: words)
  func survivesTheCommandLine(_ bytes: [UInt8]) {
    #expect(FilePath(argument: CommandWords.text(of: bytes))?.bytes == bytes)
  }

  @Test func isNeverEmptyOnTheCommandLine() {
    #expect(FilePath(argument: "") == nil)
  }

  @Test(arguments: [("a", "a/b"), ("a/", "a/b")])
  func appendsNames(_ folder: String, _ path: String) {
    #expect(FilePath(folder).appending("b") == FilePath(path))
  }
}
