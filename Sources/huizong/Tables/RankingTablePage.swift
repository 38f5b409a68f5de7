internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The text of `rank`: for each measure the ranked, and how their values are spread.
struct RankingTablePage {
  private let options: RankOptions
  private let panel: Panel
  private var page: Page

  init(
    _ rankings: [Ranking], of panel: Panel, _ options: RankOptions, region: RegionChoice?,
    _ language: Language
  ) {
    self.options = options
    self.panel = panel
    page = Page(language)
    guard let first = rankings.first else { return }
    page.title(title(of: first, in: region))
    for ranking in rankings { add(ranking) }
    addNotes(first)
  }

  /// The whole text.
  var text: TextOutput { page.output }

  private func title(of ranking: Ranking, in region: RegionChoice?) -> String {
    let place = region?.name ?? page.text(zh: "全国", en: "the whole country")
    let by =
      options.criterion.title[page.language]
      + (panel.boundaries == .of2024 ? page.text(zh: "，2024 年区划", en: ", boundaries of 2024") : "")
    guard let previous = ranking.previousYear else {
      return page.text(
        zh: "排名：\(place)，\(ranking.year) 年，按\(by)",
        en: "Ranking: \(place), \(ranking.year), by \(by)")
    }
    return page.text(
      zh: "排名：\(place)，\(ranking.year) 年比 \(previous) 年，按\(by)",
      en: "Ranking: \(place), \(ranking.year) against \(previous), by \(by)")
  }

  private mutating func add(_ ranking: Ranking) {
    page.section(
      ranking.measure.heading(in: page.language, unit: options.unitSuffix))
    let isCompared = ranking.previousYear != nil
    let headings = [
      page.text(zh: "数值", en: "value"), page.text(zh: "有数/应报", en: "given/due"),
      isCompared ? page.text(zh: "同口径机关数", en: "pairs") : "",
    ]
    var table = TextTable(
      columns: [
        TextColumn(page.text(zh: "名次", en: "rank"), .right),
        TextColumn(page.text(zh: "名称", en: "name"), maximumWidth: 40),
      ] + headings.map { TextColumn($0, .right) } + [TextColumn()])
    var markers: Set<Marker> = []
    for entry in ranking.entries(top: options.top?.number, bottom: options.bottom?.number) {
      table.append(cells(entry, ranking, &markers))
    }
    page.table(table)
    page.explain(markers)
    if options.hasDistribution { addSpread(ranking) }
  }

  private func cells(
    _ entry: Ranking.Entry, _ ranking: Ranking, _ markers: inout Set<Marker>
  ) -> [String] {
    if !entry.breaks.isEmpty { markers.insert(.broken) }
    let value = text(entry, ranking, &markers)
    let signs = [
      entry.breaks.isEmpty ? nil : Marker.broken.rawValue,
      entry.isOutlier ? page.text(zh: "离群", en: "outlier") : nil,
      lacksPeople(entry) ? page.text(zh: "人口未知", en: "population unknown") : nil,
    ].compactMap(\.self)
    return [
      entry.rank.map { "\($0)" } ?? "", name(entry.subject), value,
      "\(entry.cell.reported)/\(entry.cell.expected)",
      entry.matchedAuthorities.map { "\($0)" } ?? "", signs.joined(separator: " "),
    ]
  }

  private func text(
    _ entry: Ranking.Entry, _ ranking: Ranking, _ markers: inout Set<Marker>
  ) -> String {
    if let value = entry.value { return number(value, of: ranking.measure) }
    if lacksPeople(entry) { return "" }
    if entry.cell.value != nil {
      // The year's figure is there; what lacks is the other year, or a base.
      markers.insert(entry.status == .notApplicable ? .notApplicable : .none)
      return (entry.status == .notApplicable ? Marker.notApplicable : .none).rawValue
    }
    return entry.cell.text(of: ranking.measure, in: ranking.year, &markers)
  }

  /// Whether there is a figure, but nobody said how many people there are.
  private func lacksPeople(_ entry: Ranking.Entry) -> Bool {
    options.population != nil && entry.cell.value != nil && entry.population == nil
  }

  /// The value by which is ranked: a change has its sign, a percentage its sign of percent.
  private func number(_ value: Quantity, of measure: Measure) -> String {
    switch options.criterion {
    case .percent, .matchedPercent:
      NumberText.percent(percentMillionths: value.millionths, sign: .always)
    case .change, .matchedChange: measure.text(value, sign: .always)
    case .value:
      options.population == nil
        ? measure.text(value) : NumberText.rounded(millionths: value.millionths, decimals: 2)
    }
  }

  /// The name; with the province or prefecture in front where it tells more.
  private func name(_ subject: Subject) -> String {
    let name = subject.name(in: page.language)
    guard subject.domain == nil, subject.region.level == .county,
      let prefecture = subject.region.prefecture?.name
    else { return name }
    return "\(prefecture) \(name)"
  }

  private mutating func addSpread(_ ranking: Ranking) {
    guard let spread = ranking.dispersion else { return }
    let rows: [(LocalizedText, String)] = [
      (LocalizedText(en: "count", zh: "个数"), "\(spread.count)"),
      (LocalizedText(en: "mean", zh: "平均数"), decimal(spread.mean)),
      (LocalizedText(en: "standard deviation", zh: "标准差"), decimal(spread.standardDeviation)),
      (LocalizedText(en: "minimum", zh: "最小值"), decimal(spread.minimum)),
      (LocalizedText(en: "lower quartile", zh: "下四分位数"), decimal(spread.lowerQuartile)),
      (LocalizedText(en: "median", zh: "中位数"), decimal(spread.median)),
      (LocalizedText(en: "upper quartile", zh: "上四分位数"), decimal(spread.upperQuartile)),
      (LocalizedText(en: "maximum", zh: "最大值"), decimal(spread.maximum)),
      (
        LocalizedText(en: "coefficient of variation", zh: "变异系数"),
        ratio(spread.variationCoefficient)
      ),
      (LocalizedText(en: "Gini coefficient", zh: "基尼系数"), ratio(spread.gini)),
      (
        LocalizedText(en: "median absolute deviation", zh: "中位数绝对偏差"),
        decimal(spread.medianDeviation)
      ),
      (LocalizedText(en: "outliers", zh: "离群个数"), "\(ranking.entries.count(where: \.isOutlier))"),
    ]
    var table = TextTable(columns: [TextColumn(), TextColumn("", .right)], indent: 2)
    for (label, text) in rows { table.append([label[page.language], text]) }
    page.line("")
    page.table(table)
  }

  private func decimal(_ value: Quantity) -> String {
    NumberText.rounded(millionths: value.millionths, decimals: 2)
  }

  private func ratio(_ value: Quantity?) -> String {
    value.map { NumberText.rounded(millionths: $0.millionths, decimals: 4) } ?? ""
  }

  private mutating func addNotes(_ ranking: Ranking) {
    page.section(page.text(zh: "说明", en: "Notes"))
    page.paragraph(
      page.text(
        zh: "数值相同者名次相同，其后名次空出；没有数的不排名。“有数/应报”为 \(ranking.year) 年有数的机关数和应报机关数。",
        en: "Equal values share a rank, and the next one is left out; who has no value has no "
          + "rank. Given/due: authorities with the figures of \(ranking.year), and those that "
          + "should report."))
    page.add(splits: panel.splits)
    page.add(regionReportsLeftOut: panel.partialCount)
    page.add(successions: panel.successions)
    page.add(regroupings: panel.regroupings, told: panel.successions)
  }
}
