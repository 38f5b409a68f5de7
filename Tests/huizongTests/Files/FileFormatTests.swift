import Testing

@testable import huizong

@Suite struct FileFormatTests {
  @Test(arguments: [
    ("a.txt", "txt"), ("a.TXT", "txt"), ("a", nil), (".txt", nil), ("报告.doc", "doc"),
    ("2023.1", nil), ("第1.教育局", nil), ("a.", nil), ("a.toolong", nil), ("a.b.pdf", "pdf"),
  ])
  func tellsTheEnding(_ name: String, _ ending: String?) {
    #expect(FileFormat.ending(of: Array(name.utf8)) == ending)
  }

  @Test(arguments: [
    ("a.md", FileFormat.report), ("a", .report), ("a.wps", .report), ("a.PDF", .report),
    ("a.zip", .archive), ("a.rar", .unreadable(.archive)), ("a.jpg", .unreadable(.picture)),
    ("a.csv", .other), ("a.json", .other), ("README.md", .other),
  ])
  func tellsTheFormat(_ name: String, _ format: FileFormat) {
    #expect(FileFormat(name: Array(name.utf8)) == format)
  }
}
