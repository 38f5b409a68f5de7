internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// `rank`: regions, domains or authorities in the order of a figure.
enum RankCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "rank",
      LocalizedText(
        en: "Rank regions or authorities by a figure, a rate or a change.",
        zh: "按数值、比率、人均或增减给地区或机关排名。"),
      details: details, options: RankOptions(), parameters: RankOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "The counties of a prefecture by disclosure rate", zh: "某市各县的公开率"),
          "rank 报告 --within 塔城地区 --indicators rate.disclosure --years 2024"),
        Example(
          LocalizedText(
            en: "The ten authorities that grew most, like for like", zh: "同口径增加最多的十个机关"),
          "rank 报告 --of authorities --by matched-change --years 2023,2024 --top 10"),
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static let details = LocalizedText(
    en: "The highest comes first; equal values share a rank, and the next one is left out "
      + "(1, 2, 2, 4). Without --years the last year is ranked, or the last against the one "
      + "before it.\n"
      + "--distribution: mean; standard deviation of the population (division by n); median and "
      + "quartiles of type 7 (linear interpolation, as R, NumPy and spreadsheets); coefficient of "
      + "variation; Gini coefficient. Outliers have a modified z-score, 0.6745 times the distance "
      + "from the median over the median absolute deviation, beyond 3.5.",
    zh: "数值大者在前；相同者名次相同，其后名次空出（1、2、2、4）。不写 --years 则取最后一个年度，增减则为最后两个年度。\n"
      + "--distribution：平均数；总体标准差（除以 n）；中位数和四分位数（第 7 型，线性插值，同 R、NumPy 和电子表格）；"
      + "变异系数；基尼系数。离群值：修正 z 分数（0.6745×与中位数之差÷中位数绝对偏差）绝对值大于 3.5。")

  private static func run(_ options: RankOptions, _ console: Console) throws -> ExitStatus {
    let measures = try ComparedMeasures.measures(options.indicators)
    try checkContradictions(options, measures)
    let rows = try ComparedRows(options.selection, options.input.boundaries)
    let population = try options.population.map { try RankPopulation.read($0, in: .standard) }
    var request = PanelRequest(
      rows.subjects, measures: measures, within: rows.within?.code,
      basis: options.selection.basis.basis,
      boundaries: options.input.boundaries.boundaries)
    let reports = try ComparedReports(options.input, request.indicators, console)
    request.years = Set(try years(options, reports.source.years))
    let panel = reports.source.panel(request)
    reports.tell(panel, isQuiet: options.input.isQuiet, console)
    if panel.rows.isEmpty { throw CompareCommand.nothing }
    let rankings = panel.measures.indices.compactMap {
      Ranking(
        of: panel, by: options.criterion.criterion, measure: $0, population: population)
    }
    let text = output(rankings, of: panel, options, rows.within, console.language)
    try ResultStream.write(text, to: options.output)
    return reports.status
  }

  private static func output(
    _ rankings: [Ranking], of panel: Panel, _ options: RankOptions, _ region: RegionChoice?,
    _ language: Language
  ) -> TextOutput {
    guard options.format == .csv else {
      return RankingTablePage(rankings, of: panel, options, region: region, language).text
    }
    return options.hasDistribution
      ? RankingTableSpread.csv(rankings, options, byteOrderMark: options.hasByteOrderMark)
      : RankingTable.csv(rankings, options, byteOrderMark: options.hasByteOrderMark)
  }

  /// The year of values, or the two years of changes.
  private static func years(_ options: RankOptions, _ available: [Int]) throws -> [Int] {
    let years = try ComparedYears(options.input.years, available).years
    if options.criterion == .value {
      if options.input.years.isEmpty { return Array(years.suffix(1)) }
      guard years.count == 1 else { throw manyYears(years) }
      return years
    }
    if options.input.years.isEmpty, years.count > 1 { return Array(years.suffix(2)) }
    guard years.count > 1, let first = years.first, let last = years.last else {
      let list = YearList.text(years)
      throw WorkError(
        LocalizedText(
          en: "a change needs two years; with reports there is only \(list.en)",
          zh: "增减需要两个年度，有报告的只有 \(list.zh) 年"),
        advice: LocalizedText(
          en: "give two years: --years 2023,2024", zh: "请给出两个年度：--years 2023,2024"))
    }
    return [first, last]
  }

  private static func manyYears(_ years: [Int]) -> UsageError {
    let (first, last) = (years.first ?? 0, years.last ?? 0)
    return UsageError(
      LocalizedText(en: "'--by value' ranks one year", zh: "“--by value”只给一个年度排名"),
      advice: LocalizedText(
        en: "use --years \(last), or --by change --years \(first),\(last)",
        zh: "请用 --years \(last)，或 --by change --years \(first),\(last)"))
  }

  /// Refuses what cannot be counted for each 10,000 people.
  private static func checkContradictions(
    _ options: RankOptions, _ measures: [Measure]
  ) throws(UsageError) {
    if measures.contains(where: \.isRate),
      options.criterion == .percent || options.criterion == .matchedPercent
    {
      throw UsageError(
        LocalizedText(
          en: "'--by \(options.criterion.rawValue)' does not go with a rate",
          zh: "“--by \(options.criterion.rawValue)”不能用于比率"),
        advice: LocalizedText(
          en: "rates change in percentage points: use --by change or matched-change",
          zh: "比率的增减是百分点，请用 --by change 或 matched-change"))
    }
    guard options.population != nil else { return }
    let obstacle: String? =
      if options.selection.subjects != .regions {
        "--of \(options.selection.subjects.rawValue)"
      } else if options.criterion != .value { "--by \(options.criterion.rawValue)" } else {
        measures.first(where: \.isRate)?.key
      }
    guard let obstacle else { return }
    throw UsageError(
      LocalizedText(
        en: "'--population' does not go with '\(obstacle)'", zh: "“--population”不能与“\(obstacle)”同用"),
      advice: LocalizedText(
        en: "values per head are those of regions in one year: --of regions --by value",
        zh: "人均数只用于地区一年的指标数值：--of regions --by value"))
  }
}
