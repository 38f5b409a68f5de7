internal import Arguments
internal import Publishing
internal import Regions

/// How a look-up is written.
enum ListFormat: String, CaseIterable, ArgumentValue {
  case text, csv
}

/// What `regions` may be told.
struct RegionsOptions: Sendable {
  var texts: [String] = []
  var year: Int?
  var format = ListFormat.text
  var language: Language?

  static var parameters: [Parameter<RegionsOptions>] {
    [
      .operands(
        "[<text>...]", \.texts,
        LocalizedText(
          en: "Names, parts of names, or the beginning of codes; all divisions without any.",
          zh: "名称、名称的一部分或代码的前几位；不写则列出全部。")),
      .option(
        "--year <year>", \.year,
        LocalizedText(en: "Only what stood at the end of this year.", zh: "只列该年年末存在的区划。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "A table for people, or CSV.", zh: "供人阅读的表格或 CSV。")),
      .option(
        "--language <language>", \.language,
        LocalizedText(en: "The language of messages.", zh: "消息的语言。")),
    ]
  }
}

/// `regions`: looks divisions up.
enum RegionsCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "regions",
      LocalizedText(en: "Look up divisions by name or code.", zh: "按名称或代码查行政区划。"),
      details: LocalizedText(
        en:
          "Every name and code that stood since 2008, with its years. Exit status 2 if nothing is "
          + "found.",
        zh: "2008 年以来的全部名称和代码，附起止年份。查不到时退出状态为 2。"),
      options: RegionsOptions(), parameters: RegionsOptions.parameters,
      examples: [
        Example(LocalizedText(en: "A county by name", zh: "按名称查县"), "regions 清江浦"),
        Example(
          LocalizedText(en: "A prefecture in a year, as CSV", zh: "某年某市的区划，CSV 格式"),
          "regions 3208 --year 2015 --format csv"),
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static func run(_ options: RegionsOptions, _ console: Console) throws -> ExitStatus {
    let gazetteer = Gazetteer.standard
    var found: [Division] = []
    var status = ExitStatus.success
    for text in options.texts {
      let divisions = gazetteer.search(text).filter { isWanted($0, options) }
      if divisions.isEmpty {
        tellNearest(to: text, options, console)
        status = .failure
      }
      found += divisions.filter { !found.contains($0) }
    }
    if options.texts.isEmpty { found = gazetteer.rows.filter { isWanted($0, options) } }
    let list = RegionList(found, gazetteer)
    try console.show(
      options.format == .csv ? list.csv : list.text(in: console.language))
    return status
  }

  private static func isWanted(_ division: Division, _ options: RegionsOptions) -> Bool {
    options.year.map { division.stands(in: $0) } ?? true
  }

  private static func tellNearest(to text: String, _ options: RegionsOptions, _ console: Console) {
    let near = Gazetteer.standard.nearestNames(to: text, in: options.year)
      .map { "\($0.name) (\($0.code))" }
    let shown = TerminalText.escaped(text)
    let year = options.year
    console.say(
      LocalizedText(
        en: "no division for '\(shown)'" + (year.map { " in \($0)" } ?? ""),
        zh: (year.map { "\($0) 年" } ?? "") + "查不到“\(shown)”"),
      advice: near.isEmpty
        ? nil
        : LocalizedText { language in
          (language == .zh ? "是不是：" : "nearest: ") + language.joined(near)
        })
  }
}
