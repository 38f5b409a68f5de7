/// A text for the terminal, put together section by section.
struct HelpPage {
  /// A term and what it means.
  typealias Definition = (term: String, meaning: String)

  private let width: Int
  private let termColumns: Int
  private var lines: [String] = []

  /// Starts a page.
  ///
  /// - Parameters:
  ///   - width: The columns of the terminal; fewer than 40 count as 40.
  ///   - terms: All terms that will be defined, so that their meanings stand in one column.
  init(width: Int, terms: [String]) {
    self.width = max(40, width)
    let widest = terms.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    termColumns = min(widest, self.width / 3)
  }

  /// The page, ending with a line break.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds an empty line, but for the first of the page, and a heading if there is one.
  mutating func startSection(_ heading: String? = nil) {
    if !lines.isEmpty { lines.append("") }
    if let heading { lines.append(heading) }
  }

  /// Adds a line as it is, for what is to be copied.
  mutating func add(line: String, indent: Int = 0) {
    lines.append(String(repeating: " ", count: indent) + line)
  }

  /// Adds text, wrapped.
  mutating func add(text: String, indent: Int = 0) {
    for line in Wrapping(width: width - indent).lines(of: text) {
      add(line: line, indent: line.isEmpty ? 0 : indent)
    }
  }

  /// Adds a section of examples, each with its purpose; nothing for none.
  mutating func add(examples: [Example], of program: String, in language: Language) {
    guard !examples.isEmpty else { return }
    startSection(Phrases.examplesHeading[language])
    for example in examples {
      add(text: example.purpose[language], indent: 2)
      add(line: "\(program) \(example.line)", indent: 4)
    }
  }

  /// Adds terms, with their meanings beside them, or below those that are too wide.
  mutating func add(definitions: [Definition]) {
    let indent = termColumns + 4
    for (term, meaning) in definitions {
      var meanings = Wrapping(width: width - indent).lines(of: meaning)[...]
      let columns = DisplayWidth.columns(of: term)
      if columns <= termColumns, let first = meanings.popFirst() {
        add(
          line: term + String(repeating: " ", count: termColumns + 2 - columns) + first, indent: 2)
      } else {
        add(line: term, indent: 2)
      }
      for line in meanings { add(line: line, indent: indent) }
    }
  }
}
