import Testing

@testable import Arguments

/// Where lines are broken.
struct WrappingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let width: Int
    let lines: [String]

    init(_ name: String, _ text: String, _ width: Int, _ lines: [String]) {
      (self.name, self.text, self.width, self.lines) = (name, text, width, lines)
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case("nothing", "", 10, [""]),
    Case("one word", "sums", 10, ["sums"]),
    Case("exactly full", "one two", 7, ["one two"]),
    Case("one column too few", "one two", 6, ["one", "two"]),
    Case("a word too wide", "a overlong b", 4, ["a", "overlong", "b"]),
    Case("spaces run together", "one   two", 10, ["one two"]),
    Case("line breaks stay", "one\n\ntwo", 10, ["one", "", "two"]),
    Case("Chinese breaks anywhere", "汇总数字", 5, ["汇总", "数字"]),
    Case("no closing mark in front", "汇总数字。", 8, ["汇总数", "字。"]),
    Case("no opening mark at the end", "汇总（数字）", 6, ["汇总", "（数", "字）"]),
    Case("Latin words in Chinese stay whole", "写成 CSV 文件", 6, ["写成", "CSV 文", "件"]),
    Case("Latin beside Chinese", "写成CSV文件", 7, ["写成CSV", "文件"]),
    Case("curly quotes in Chinese", "运行“help”查看", 8, ["运行", "“help”查", "看"]),
    Case("no width at all", "ab 汇", 0, ["ab", "汇"]),
  ]

  @Test(arguments: cases)
  func breaks(_ example: Case) {
    #expect(Wrapping(width: example.width).lines(of: example.text) == example.lines)
  }

  @Test(arguments: Language.allCases, [0, 40, 41, 57, 80, 120])
  func fitsTheTerminal(_ language: Language, _ width: Int) throws {
    for words in [["help"], ["help", "add"], ["help", "look"]] {
      let request = try sampleProgram().request(words, language: language, width: width)
      guard case .show(let text) = request else { continue }
      for line in text.split(separator: "\n") where !line.contains("sums ") {
        #expect(DisplayWidth.columns(of: line) <= max(40, width), "\(line)")
      }
    }
  }
}
