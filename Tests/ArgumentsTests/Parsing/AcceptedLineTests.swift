import Arguments
import Synchronization
import Testing

/// Lines that the sample program follows, and the options they give.
struct AcceptedLineTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let words: String
    let options: AddOptions

    init(_ words: String, _ change: (inout AddOptions) -> Void) {
      self.words = words
      var options = AddOptions()
      change(&options)
      self.options = options
    }

    var testDescription: String { words }
  }

  static let lines = [
    Line("a") { $0.paths = ["a"] },
    Line("a b c") { $0.paths = ["a", "b", "c"] },
    Line("-") { $0.paths = ["-"] },
    Line("-- --strict -q") { $0.paths = ["--strict", "-q"] },
    Line("a -- -h") { $0.paths = ["a", "-h"] },
    Line("-- --") { $0.paths = ["--"] },
    Line("--output out a") { ($0.output, $0.paths) = ("out", ["a"]) },
    Line("--output=out a") { ($0.output, $0.paths) = ("out", ["a"]) },
    Line("--output=a=b a") { ($0.output, $0.paths) = ("a=b", ["a"]) },
    Line("--output= a") { ($0.output, $0.paths) = ("", ["a"]) },
    Line("--output=-x a") { ($0.output, $0.paths) = ("-x", ["a"]) },
    Line("-o out a") { ($0.output, $0.paths) = ("out", ["a"]) },
    Line("-oout a") { ($0.output, $0.paths) = ("out", ["a"]) },
    Line("-o - a") { ($0.output, $0.paths) = ("-", ["a"]) },
    Line("a -o out b --strict c") {
      ($0.output, $0.isStrict, $0.paths) = ("out", true, ["a", "b", "c"])
    },
    Line("-qoout a") { ($0.common.isQuiet, $0.output, $0.paths) = (true, "out", ["a"]) },
    Line("-qo out a") { ($0.common.isQuiet, $0.output, $0.paths) = (true, "out", ["a"]) },
    Line("-q -q --quiet a") { ($0.common.isQuiet, $0.paths) = (true, ["a"]) },
    Line("-n -5 a") { ($0.limit, $0.paths) = (-5, ["a"]) },
    Line("-n5 a") { ($0.limit, $0.paths) = (5, ["a"]) },
    Line("--format json a") { ($0.format, $0.paths) = (.json, ["a"]) },
    Line("--language zh a") { ($0.common.language, $0.paths) = (.zh, ["a"]) },
    Line("-y 2023 --year=2024 -y2025 a") {
      ($0.years, $0.paths) = (["2023", "2024", "2025"].compactMap(Year.init), ["a"])
    },
    Line("--columns name a") { ($0.columns, $0.paths) = (["name"], ["a"]) },
    Line("--columns a,b,c a") { ($0.columns, $0.paths) = (["a", "b", "c"], ["a"]) },
    Line("县/年报.docx") { $0.paths = ["县/年报.docx"] },
  ]

  @Test(arguments: lines)
  func gives(_ line: Line) throws {
    #expect(try options(of: "add " + line.words) as? AddOptions == line.options)
  }

  @Test(arguments: [
    ("look x --depth 3", LookOptions(name: "x", depth: 3)),
    ("look x csv -d1", LookOptions(name: "x", format: .csv, depth: 1)),
    ("look x -d1 -scsv,json", LookOptions(name: "x", depth: 1, shown: [.csv, .json])),
  ])
  func givesOperands(_ line: String, _ expected: LookOptions) throws {
    #expect(try options(of: line) as? LookOptions == expected)
  }

  @Test(arguments: [("add a", Arguments.ExitStatus.success), ("add a --strict", .findings)])
  func returnsStatus(_ line: String, _ status: Arguments.ExitStatus) throws {
    #expect(try action(of: line, in: sampleProgram()).run() == status)
  }

  private func options(of line: String) throws -> (any Sendable)? {
    let recorder = Recorder()
    _ = try action(of: line, in: sampleProgram { recorder.store($0) }).run()
    return recorder.value
  }

  private func action(of line: String, in program: Program) throws -> Action {
    let request = try program.request(line.split(separator: " ").map(String.init), language: .en)
    guard case .run(let action) = request else { throw NoAction() }
    return action
  }
}

/// Thrown when a line shows a text instead of running a command.
private struct NoAction: Error {}

/// Keeps the options with which a command ran.
private final class Recorder: Sendable {
  private let options = Mutex<(any Sendable)?>(nil)

  func store(_ value: any Sendable) {
    options.withLock { $0 = value }
  }

  var value: (any Sendable)? { options.withLock { $0 } }
}
