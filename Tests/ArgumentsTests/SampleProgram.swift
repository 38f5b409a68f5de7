import Arguments

/// A way to write sums, as an enum of strings.
enum Format: String, CaseIterable, ArgumentValue {
  case text, csv, json
}

/// A year of four digits, as a type with its own reading.
struct Year: ArgumentValue, Equatable {
  let number: Int

  init?(argument: String) {
    guard argument.count == 4, let number = Int(argument) else { return nil }
    self.number = number
  }

  var argument: String { String(number) }
}

/// Options that several commands share.
struct CommonOptions: Equatable, Sendable {
  var language: Language?
  var isQuiet = false

  static let parameters: [Parameter<CommonOptions>] = [
    .option(
      "--language <language>", \.language,
      LocalizedText(en: "Language of messages.", zh: "提示信息的语言。")),
    .flag("-q, --quiet", \.isQuiet, LocalizedText(en: "Say less.", zh: "少显示信息。")),
  ].grouped(LocalizedText(en: "Messages", zh: "提示信息"))
}

struct AddOptions: Equatable, Sendable {
  var paths: [String] = []
  var output: String?
  var format = Format.text
  var years: [Year] = []
  var columns = ["name", "sum"]
  var limit: Int?
  var isStrict = false
  var common = CommonOptions()
}

struct LookOptions: Equatable, Sendable {
  var name = ""
  var format: Format?
  var depth = 2
  var shown: [Format] = [.text]
  var rules: String?
  var common = CommonOptions()
}

/// Where the options of a run go, so that a test can look at them.
typealias Record = @Sendable (any Sendable) -> Void

/// A small program with every kind of parameter.
func sampleProgram(record: @escaping Record = { _ in }) -> Program {
  Program(
    name: "sums", version: "1.2.3",
    summary: LocalizedText(en: "Add up numbers in files.", zh: "汇总文件中的数字。"),
    details: LocalizedText(
      en: "Numbers are read line by line. A line that holds no number is skipped and reported.",
      zh: "逐行读取数字。没有数字的行会被跳过，并在提示信息中列出。"),
    commands: [addCommand(record), lookCommand(record)],
    examples: [
      Example(LocalizedText(en: "Add up standard input", zh: "汇总标准输入"), "add -")
    ],
    sections: [
      ManualSection(
        LocalizedText(en: "Environment", zh: "环境变量"),
        LocalizedText(
          en: "NO_COLOR, if set, switches colours off.\n.profile is never read.",
          zh: "设置 NO_COLOR 后不使用颜色。"))
    ])
}

private func addCommand(_ record: @escaping Record) -> Command {
  Command(
    "add", LocalizedText(en: "Add up the numbers.", zh: "把数字加起来。"),
    options: AddOptions(),
    parameters: [
      .operands(
        "<path>...", \.paths,
        LocalizedText(
          en: "Files or folders; '-' is standard input.", zh: "文件或文件夹；“-”表示标准输入。")),
      .option(
        "-o, --output <folder>", \.output,
        LocalizedText(en: "Where to write.", zh: "写入的文件夹。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "How to write the sums.", zh: "结果的格式。")),
      .option(
        "-y, --year <year>...", \.years, LocalizedText(en: "Only this year.", zh: "只要这一年。")),
      .option(
        "--columns <column>,...", \.columns,
        LocalizedText(
          en: "The columns to write, from left to right, each with a heading in the first line.",
          zh: "要写出的列，从左到右排列，每一列的标题写在第一行，标题的语言与提示信息相同。")),
      .option(
        "-n, --limit <number>", \.limit, LocalizedText(en: "Stop after so many.", zh: "最多几行。")),
      .flag("--strict", \.isStrict, LocalizedText(en: "Fail on warnings.", zh: "有警告即失败。")),
    ] + CommonOptions.parameters.at(\.common),
    examples: [
      Example(
        LocalizedText(en: "Add up every file in a folder", zh: "汇总文件夹中的所有文件"), "add Data"),
      Example(
        LocalizedText(en: "Write CSV", zh: "写成 CSV"), "add Data --format csv -o Reports"),
    ]
  ) { options in
    record(options)
    return options.isStrict ? .findings : .success
  }
}

private func lookCommand(_ record: @escaping Record) -> Command {
  Command(
    "look", LocalizedText(en: "Look a name up.", zh: "查找名称。"),
    details: LocalizedText(
      en: "Names are compared letter by letter.", zh: "逐字比较名称。"),
    options: LookOptions(),
    parameters: [
      .operand("<name>", \.name, LocalizedText(en: "The name.", zh: "名称。")),
      .operand("[<format>]", \.format, LocalizedText(en: "How to show it.", zh: "显示格式。")),
      .option(
        "-d, --depth <number>", \.depth, LocalizedText(en: "How deep: [1:9].", zh: "深度。"),
        isRequired: true),
      .option(
        "-s, --show <format>,...", \.shown,
        LocalizedText(en: "Formats to show. Don't mix.", zh: "要显示的格式。")),
      .option("--rules <file>", \.rules, LocalizedText(en: "Rules to follow.", zh: "规则文件。")),
    ] + CommonOptions.parameters.at(\.common),
    sections: [
      ManualSection(
        LocalizedText(en: "Names", zh: "名称"),
        LocalizedText(en: "A name is what stands before '='.", zh: "“=”之前的部分是名称。"))
    ]
  ) { options in
    record(options)
    return .success
  }
}
