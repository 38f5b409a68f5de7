internal import Regions
internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// prefectures.csv: one row for each prefecture and year, for the spreadsheet.
enum PrefecturesTable {
  /// The declaration, with headings for people in a language.
  static func schema(in language: Language) -> TableSchema {
    TableSchema(
      "prefectures", title: PublishedText(zh: "各市主要指标", en: "prefectures"),
      description: PublishedText(
        zh: "每个市级地区每个年度一行，每个主要指标一列；空格表示没有可加的数，不是零",
        en: "one row for each prefecture and year, a column for each main indicator; an empty cell "
          + "says that there is nothing to add up, not zero"),
      columns: identity + RollupSettings.mainIndicators.map(ReportsTable.column),
      headings: .titles(language.published))
  }

  private static let identity =
    RegionColumns.part("prefecture", zh: "市级", en: "prefecture")
    + RegionColumns.part("province", zh: "省级", en: "province")
    + [
      CommonColumns.year, RollupTable.basis,
      CommonColumns.count("expected", zh: "应报机关数", en: "authorities expected"),
      CommonColumns.count("reports", zh: "计入报告数", en: "reports counted"),
    ]

  /// Writes all prefectures.
  static func write(_ result: RollupResult, in language: Language, to file: inout TableFile) throws
  {
    for group in result.prefectures {
      file.csv.text(group.region.code)
      file.csv.text(group.region.name)
      file.csv.text(group.region.province?.code.description)
      file.csv.text(group.region.province?.name)
      file.csv.integer(group.year)
      file.csv.text(group.basis.title[language])
      file.csv.integer(group.expected)
      file.csv.integer(group.reports)
      for total in group.totals { file.csv.quantity(total.value) }
      try file.endRow()
    }
  }
}

extension Basis {
  /// The basis in words.
  var title: LocalizedText {
    switch self {
    case .summed: LocalizedText(en: "summed", zh: "逐机关相加")
    case .reported: LocalizedText(en: "reported for the whole region", zh: "全区域报告")
    }
  }
}
