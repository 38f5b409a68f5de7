import Testing

/// The README's examples print what it says that they print.
@Suite struct ReadmeTests {
  /// A command of the README and the output that stands below it.
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    let output: String
  }

  @Test(arguments: examples)
  func `an example`(_ example: Example) throws {
    let script = "cd \"$1\" && PATH=\"$2:$PATH\" && \(example.testDescription) 2>/dev/null"
    let ran = try #require(Shell.run(script, [root, GoldenCase.products]))
    #expect(ran.output.split(separator: "\n") == example.output.split(separator: "\n"))
  }

  @Test func `there are examples`() {
    #expect(Self.examples.count >= 4)
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private var root: String { Self.root }

  /// The blocks that begin with `$ huizong`.
  private static let examples: [Example] = {
    let bytes = Shell.contents(of: root + "/README.md") ?? []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.filter { lines[$0].hasPrefix("$ huizong ") }.map { index in
      let output = lines[(index + 1)...].prefix { $0 != "```" }.joined(separator: "\n")
      return Example(testDescription: String(lines[index].dropFirst(2)), output: output)
    }
  }()
}
