import AnnualReports
import Testing

/// Files that keep a rule, and files that break it, as the rule's example says.
struct RuleRun: CustomTestStringConvertible, Sendable {
  /// A file below the folder that is checked.
  struct File: Sendable {
    let path: String
    let text: String
  }

  /// The id of the rule.
  let testDescription: String
  let passing: [File]
  let failing: [File]
  /// Commands of the shell that make more of what breaks the rule, in its folder.
  var making = ""
  /// What of the folder is checked.
  var operands = "."

  init(
    _ rule: String, passing: [File] = [.report()], failing: [File] = [], making: String = "",
    operands: String = "."
  ) {
    testDescription = rule
    self.passing = passing
    self.failing = failing
    self.making = making
    self.operands = operands
  }

  /// Whether the rule is found to be broken by the files.
  func isBroken(by files: [File], making: String, operands: String) throws -> Bool {
    let arguments = files.flatMap { [$0.path, $0.text] }
    let ran = try #require(
      Shell.run(Self.script, [GoldenCase.products, testDescription, making, operands] + arguments))
    return ran.output.split(separator: "\n").contains(Substring(testDescription))
  }

  private static let script = """
    products=$1 rule=$2 making=$3 operands=$4; shift 4
    work=$(mktemp -d "${TMPDIR:-/tmp}/huizong-rule-XXXXXX") && cd "$work" || exit
    trap 'rm -rf "$work"' EXIT
    while [ $# -gt 0 ]; do
      mkdir -p "$(dirname "$1")" && printf %s "$2" > "$1" && shift 2
    done
    PATH="$products:$PATH"
    eval "$making"
    huizong check --rule "$rule" --format csv $operands 2> /dev/null |
      cut -d, -f2
    """
}

extension RuleRun.File {
  /// A bureau's report of the form of 2021, with some of its text replaced.
  static func report(
    _ path: String = "a.txt", by authority: String = "双牌县教育局", for year: Int = 2023,
    with edits: KeyValuePairs<String, String> = [:]
  ) -> RuleRun.File {
    file(path, form2021, [("双牌县教育局", authority), ("2023年", "\(year)年")] + edits.map { $0 })
  }

  /// One of the form of 2019.
  static func old(
    _ path: String = "a.txt", for year: Int = 2020, with edits: KeyValuePairs<String, String> = [:]
  ) -> RuleRun.File {
    file(path, form2019, [("2020年", "\(year)年")] + edits.map { $0 })
  }

  /// A text as it is.
  static func text(_ text: String, at path: String = "a.txt") -> RuleRun.File {
    RuleRun.File(path: path, text: text)
  }

  private static func file(
    _ path: String, _ text: String, _ edits: [(String, String)]
  ) -> RuleRun.File {
    RuleRun.File(
      path: path,
      text: edits.reduce(text) { text, edit in
        let parts = text.pieces(before: edit.0)
        precondition(parts.count > 1, "nothing to replace: \(edit.0)")
        return parts.joined(separator: edit.1)
      })
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  private static let form2021 = contents(
    "Tests/huizongTests/Cases/compare/input/2023/双牌县教育局.txt")
  private static let form2019 = contents("Data/Samples/新疆/塔城地区/2020/乌苏市教育局.txt")

  private static func contents(_ path: String) -> String {
    String(decoding: Shell.contents(of: root + "/" + path) ?? [], as: UTF8.self)
  }
}

extension String {
  /// The parts between the places where a word stands.
  fileprivate func pieces(before word: String) -> [String] {
    var (parts, rest) = ([[UInt8]()], Array(utf8)[...])
    let word = Array(word.utf8)
    while !rest.isEmpty {
      if rest.starts(with: word) {
        parts.append([])
        rest = rest.dropFirst(word.count)
      } else {
        parts[parts.count - 1].append(rest.removeFirst())
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
