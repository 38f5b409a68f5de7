import Arguments
import Testing

/// Lines that the sample program cannot follow, and what it says about them.
struct UsageErrorTests {
  struct Line: CustomTestStringConvertible, Sendable {
    let words: String
    let english: String
    let chinese: String

    init(_ words: String, en english: String, zh chinese: String) {
      self.words = words
      self.english = english
      self.chinese = chinese
    }

    var testDescription: String { words }
  }

  static let commands = [
    Line(
      "ad", en: "no command named 'ad'\n  did you mean 'add'?",
      zh: "没有名为“ad”的命令\n  是不是“add”？"),
    Line(
      "frobnicate", en: "no command named 'frobnicate'\n  see 'sums help'",
      zh: "没有名为“frobnicate”的命令\n  见“sums help”"),
    Line(
      "help lok", en: "no command named 'lok'\n  did you mean 'look'?",
      zh: "没有名为“lok”的命令\n  是不是“look”？"),
    Line(
      "help add b", en: "'b' is one argument too many\n  usage: sums <command> [options]",
      zh: "多余的参数“b”\n  用法：sums <命令> [选项]"),
    Line(
      "-- add", en: "no command named '--'\n  see 'sums help'",
      zh: "没有名为“--”的命令\n  见“sums help”"),
    Line(
      "--quiet add a", en: "option '--quiet' comes before any command\n  sums <command> --quiet",
      zh: "选项“--quiet”前面没有命令\n  sums <命令> --quiet"),
    Line(
      "--langage=zh add a", en: "no option named '--langage'\n  did you mean '--language'?",
      zh: "没有名为“--langage”的选项\n  是不是“--language”？"),
    Line(
      "--nonsense", en: "no option named '--nonsense'\n  see 'sums help'",
      zh: "没有名为“--nonsense”的选项\n  见“sums help”"),
  ]

  static let options = [
    Line(
      "add --ouptut x a", en: "no option named '--ouptut'\n  did you mean '--output'?",
      zh: "没有名为“--ouptut”的选项\n  是不是“--output”？"),
    Line(
      "add --out x a", en: "no option named '--out'\n  did you mean '--output'?",
      zh: "没有名为“--out”的选项\n  是不是“--output”？"),
    Line(
      "add -language zh a", en: "no option named '-language'\n  did you mean '--language'?",
      zh: "没有名为“-language”的选项\n  是不是“--language”？"),
    Line(
      "add -qx a", en: "no option named '-x'\n  see 'sums help add'",
      zh: "没有名为“-x”的选项\n  见“sums help add”"),
    Line(
      "add --xyzzy a", en: "no option named '--xyzzy'\n  see 'sums help add'",
      zh: "没有名为“--xyzzy”的选项\n  见“sums help add”"),
    Line(
      "add a --output", en: "option '--output' needs a value\n  -o, --output <folder>",
      zh: "选项“--output”缺少值\n  -o, --output <folder>"),
    Line(
      "add -o -- a", en: "option '--output' needs a value\n  -o, --output <folder>",
      zh: "选项“--output”缺少值\n  -o, --output <folder>"),
    Line(
      "add -o --strict a",
      en: "option '--output' needs a value\n  -o, --output <folder>\n"
        + "  if '--strict' is the value: --output=--strict",
      zh: "选项“--output”缺少值\n  -o, --output <folder>\n"
        + "  如果“--strict”就是值：--output=--strict"),
    Line(
      "add -o=out a",
      en: "a short option like '-o' takes its value without '='\n"
        + "  write '-o out', '-oout' or '--output=out'",
      zh: "短选项“-o”的值前不用“=”\n  请写“-o out”、“-oout”或“--output=out”"),
    Line(
      "add --strict=yes a", en: "option '--strict' takes no value\n  leave out '=yes': --strict",
      zh: "选项“--strict”不带值\n  去掉“=yes”：--strict"),
    Line(
      "add -q=yes a", en: "option '--quiet' takes no value\n  leave out '=yes': -q, --quiet",
      zh: "选项“--quiet”不带值\n  去掉“=yes”：-q, --quiet"),
    Line(
      "add -o a --output b c",
      en: "option '--output' is given more than once\n  give it once: -o, --output <folder>",
      zh: "选项“--output”重复\n  只写一次：-o, --output <folder>"),
    Line(
      "look x",
      en: "option '--depth' is required\n"
        + "  usage: sums look --depth <number> [options] <name> [<format>]",
      zh: "缺少必填选项“--depth”\n  用法：sums look --depth <number> [选项] <name> [<format>]"),
  ]

  static let values = [
    Line(
      "add --format cvs a",
      en: "'cvs' is no valid <format>; choose from text, csv, json\n  did you mean 'csv'?",
      zh: "“cvs”不是有效的 <format>；可选：text、csv、json\n  是不是“csv”？"),
    Line(
      "add --format= a",
      en: "'' is no valid <format>; choose from text, csv, json\n  -f, --format <format>",
      zh: "“”不是有效的 <format>；可选：text、csv、json\n  -f, --format <format>"),
    Line(
      "add -y 2023 -y 2o24 a", en: "'2o24' is no valid <year>\n  -y, --year <year>...",
      zh: "“2o24”不是有效的 <year>\n  -y, --year <year>..."),
    Line(
      "look x -d1 -s csv,jsno",
      en: "'jsno' is no valid <format>; choose from text, csv, json\n  did you mean 'json'?",
      zh: "“jsno”不是有效的 <format>；可选：text、csv、json\n  是不是“json”？"),
    Line(
      "add --columns a,,b a", en: "'' is no valid <column>\n  --columns <column>,...",
      zh: "“”不是有效的 <column>\n  --columns <column>,..."),
    Line(
      "add -n 99999999999999999999 a",
      en: "'99999999999999999999' is no valid <number>\n  -n, --limit <number>",
      zh: "“99999999999999999999”不是有效的 <number>\n  -n, --limit <number>"),
    Line(
      "add", en: "<path> is missing\n  usage: sums add [options] <path>...",
      zh: "缺少参数 <path>\n  用法：sums add [选项] <path>..."),
    Line(
      "add --", en: "<path> is missing\n  usage: sums add [options] <path>...",
      zh: "缺少参数 <path>\n  用法：sums add [选项] <path>..."),
    Line(
      "look x xml -d1",
      en: "'xml' is no valid <format>; choose from text, csv, json\n  [<format>]",
      zh: "“xml”不是有效的 <format>；可选：text、csv、json\n  [<format>]"),
    Line(
      "look x csv z -d1",
      en: "'z' is one argument too many\n"
        + "  usage: sums look --depth <number> [options] <name> [<format>]",
      zh: "多余的参数“z”\n  用法：sums look --depth <number> [选项] <name> [<format>]"),
  ]

  @Test(arguments: commands + options + values)
  func tells(_ line: Line) throws {
    let words = line.words.split(separator: " ").map(String.init)
    let error = try #require(throws: UsageError.self) {
      _ = try sampleProgram().request(words, language: .en)
    }
    #expect(error.text(in: .en, program: "sums") == "sums: \(line.english)\n")
    #expect(error.text(in: .zh, program: "sums") == "sums: \(line.chinese)\n")
  }

  @Test func tellsWhatOnlyTheCommandKnows() {
    let error = UsageError(
      LocalizedText(en: "the first year is after the last", zh: "起始年份晚于结束年份"))
    #expect(error.text(in: .en, program: "sums") == "sums: the first year is after the last\n")
    #expect(error.advice == nil)
  }
}
