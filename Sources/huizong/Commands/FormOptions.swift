internal import AnnualReports
internal import Arguments
internal import Rollups

/// How `form` writes the tables.
enum SheetFormat: String, CaseIterable, ArgumentValue {
  case text, csv, html
}

/// The edition of the form that `--form` names.
enum Edition: String, CaseIterable, ArgumentValue {
  case f2021 = "F2021"
  case f2019 = "F2019"

  /// The edition.
  var form: Form { self == .f2019 ? .f2019 : .f2021 }
}

/// The basis that `--basis` names.
enum BasisChoice: String, CaseIterable, ArgumentValue {
  case summed, reported

  /// The basis.
  var basis: Basis { self == .summed ? .summed : .reported }
}

/// The level of an authority, by that of the division to which it belongs itself.
enum OwnLevel: String, CaseIterable, ArgumentValue {
  case county, prefecture, province

  var level: RegionLevel {
    switch self {
    case .county: .county
    case .prefecture: .prefecture
    case .province: .province
    }
  }

  /// The authorities of the level, for people.
  var title: LocalizedText {
    switch self {
    case .county: LocalizedText(en: "counties", zh: "县级机关")
    case .prefecture: LocalizedText(en: "prefectures", zh: "市级机关")
    case .province: LocalizedText(en: "provinces", zh: "省级机关")
    }
  }
}

/// What `form` may be told.
struct FormOptions: Sendable {
  var input = InputOptions()
  var region: String?
  var authorities: [String] = []
  var levels: [OwnLevel] = []
  var year: Int?
  var edition: Edition?
  var basis: BasisChoice?
  var format = SheetFormat.text
  var output: FilePath?
  var hasByteOrderMark = false

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<FormOptions>] {
    [InputOptions.paths("[<path>...]"), InputOptions.figuresFiles].at(\.input) + content
      + [InputOptions.domain, InputOptions.boundaryChoice].at(\.input) + writing
      + (InputOptions.placeParameters + [InputOptions.rosterFile, InputOptions.aliasesFile]).at(
        \.input) + [
        .option(
          "--language <language>", \.input.language,
          LocalizedText(en: "The language of notes and messages.", zh: "说明和消息的语言。"))
      ] + InputOptions.generalParameters.at(\.input)
  }

  private static var content: [Parameter<FormOptions>] {
    [
      .option(
        "--region <region>", \.region,
        LocalizedText(
          en: "The region, by name or code; all reports that are counted without one.",
          zh: "地区名称或代码；不写则为全部计入的报告。")),
      .option(
        "--authority <name>,...", \.authorities,
        LocalizedText(
          en: "Only these authorities: names, in full or without the places in front.",
          zh: "只要这些机关：名称，可不写前面的地名。")),
      .option(
        "--level <level>,...", \.levels,
        LocalizedText(
          en: "Only authorities of these levels: those of prefectures themselves, without those of "
            + "their counties, and so on.",
          zh: "只要这些层级的机关：prefecture 只取市本级的机关，不含县级，余类推。")),
      .option(
        "--year <year>", \.year,
        LocalizedText(
          en: "The year; may be left out where there is only one.", zh: "年度；只有一个年度时可不写。")),
      .option(
        "--form <form>", \.edition,
        LocalizedText(
          en: "The edition of the form; by default that of the year.", zh: "表式；默认为该年度的表式。")),
      .option(
        "--basis <basis>", \.basis,
        LocalizedText(
          en: "Sums of the authorities, or what the region's own report says; by default the sums, "
            + "where there are any.",
          zh: "逐机关相加的数，或全区域报告的数；默认为前者，没有时用后者。")),
    ]
  }

  private static var writing: [Parameter<FormOptions>] {
    [
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(
          en: "Plain text, CSV, or HTML, which word processors open.",
          zh: "纯文本、CSV 或 HTML（可用 Word、WPS 打开）。")),
      .option(
        "-o, --output <file>", \.output,
        LocalizedText(
          en: "The file to write, instead of standard output.", zh: "输出文件，默认为标准输出。")),
      .flag(
        "--bom", \.hasByteOrderMark,
        LocalizedText(
          en: "Begins a CSV file with a byte order mark, for Excel in Chinese.",
          zh: "CSV 文件加 BOM，便于中文 Excel 打开。")),
    ]
  }
}
