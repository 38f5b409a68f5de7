internal import Arguments
internal import Publishing

/// A text for people in the making: headings, paragraphs and tables, at most 98 columns wide.
struct Page {
  static let width = 98

  let language: Language
  private(set) var output = TextOutput()

  init(_ language: Language) {
    self.language = language
  }

  /// The text in one of the languages.
  func text(zh: String, en: String) -> String { language == .zh ? zh : en }

  /// Adds the title of the whole.
  mutating func title(_ text: String) {
    line(text)
    line(String(repeating: "═", count: DisplayWidth.of(text)))
  }

  /// Adds the heading of a section.
  mutating func section(_ text: String) {
    line("")
    line(text)
    line(String(repeating: "─", count: DisplayWidth.of(text)))
  }

  /// Adds the heading of a part of a section.
  mutating func part(_ text: String) {
    line("")
    line(text)
  }

  /// Adds a paragraph whose other lines are indented by two more.
  mutating func paragraph(_ text: String, indent: Int = 0) {
    let paragraph = Paragraph(
      TerminalText.escaped(text), firstIndent: indent, hangingIndent: indent + 2)
    for text in paragraph.lines(width: Self.width) { line(text) }
  }

  /// Whether a table is no wider than the page.
  func fits(_ table: TextTable) -> Bool {
    var output = TextOutput()
    table.write(to: &output)
    return output.description.split(separator: "\n").allSatisfy {
      DisplayWidth.of(String($0)) <= Self.width
    }
  }

  /// Adds a table.
  mutating func table(_ table: TextTable) {
    table.write(to: &output)
  }

  /// Adds a line as it is.
  mutating func line(_ text: String) {
    output.append(text)
    output.append(byte: UInt8(ascii: "\n"))
  }
}
