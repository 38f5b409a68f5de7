internal import AnnualReports
internal import Arguments
internal import Rollups

/// What `rollup` may be told.
struct RollupOptions: Sendable {
  var input = InputOptions()
  var output = FilePath("Reports")
  var parts: [Part] = [.prefecture, .province, .country]
  var indicators = ["main"]
  var hasFigures = false
  var hasByteOrderMark = false

  /// The language of the files: Chinese unless one is given.
  var fileLanguage: Language { input.language ?? .zh }

  /// What is counted, and how far it is split.
  func settings() throws(UsageError) -> RollupSettings {
    let levels = Set(parts.compactMap(\.level))
    guard !levels.isEmpty else {
      throw UsageError(
        LocalizedText(
          en: "'--by domain' alone names no level of regions",
          zh: "“--by domain”没有指明地区层级"),
        advice: LocalizedText(
          en: "add one: --by prefecture,domain", zh: "请加上层级：--by prefecture,domain"))
    }
    return RollupSettings(
      years: input.yearSet, domains: input.domainSet, levels: levels,
      splitsByDomain: parts.contains(.domain),
      indicators: try IndicatorChoice.indicators(indicators),
      boundaries: input.boundaries.boundaries)
  }

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<RollupOptions>] {
    ([InputOptions.paths("[<path>...]"), InputOptions.figuresFiles]
      + InputOptions.selectionParameters + InputOptions.placeParameters
      + [InputOptions.rosterFile, InputOptions.aliasesFile]).at(\.input) + [
        .option(
          "-o, --output <folder>", \.output,
          LocalizedText(en: "The folder to write into.", zh: "输出文件夹。"), kind: .folder),
        .option(
          "--by <part>,...", \.parts,
          LocalizedText(
            en: "The levels of regions that get totals; domain splits them by domain.",
            zh: "汇总到哪些层级；domain 表示再按领域细分。")),
      ] + [InputOptions.boundaryChoice].at(\.input) + [
        .option(
          "--indicators <key>,...", \.indicators,
          LocalizedText(
            en: "The indicators of the totals: main, all, keys, or the beginning of keys.",
            zh: "汇总哪些指标：main、all、指标代码或代码的前段。")),
        .flag(
          "--with-figures", \.hasFigures,
          LocalizedText(
            en: "Writes figures.csv too, some 200 rows for each report.",
            zh: "另写 figures.csv，每份报告约 200 行。")),
        .flag(
          "--bom", \.hasByteOrderMark,
          LocalizedText(
            en: "Begins CSV files with a byte order mark, for Excel in Chinese.",
            zh: "CSV 文件加 BOM，便于中文 Excel 打开。")),
        .option(
          "--language <language>", \.input.language,
          LocalizedText(
            en: "The language of messages and files; files are in Chinese by default.",
            zh: "消息和文件的语言；文件默认为中文。")),
      ] + InputOptions.generalParameters.at(\.input)
  }
}
