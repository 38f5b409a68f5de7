internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The text of `compare`: for each measure a table with the years side by side.
struct ComparisonsTablePage {
  private let panel: Panel
  private let options: CompareOptions
  private var page: Page

  init(_ panel: Panel, _ options: CompareOptions, region: RegionChoice?, _ language: Language) {
    self.panel = panel
    self.options = options
    page = Page(language)
    page.title(title(in: region))
    for place in panel.measures.indices { add(place) }
    addNotes()
  }

  /// The whole text.
  var text: TextOutput { page.output }

  private func title(in region: RegionChoice?) -> String {
    let years = YearList.text(panel.years)
    let place = region?.name ?? page.text(zh: "全国", en: "the whole country")
    let boundaries =
      options.input.boundaries == .of2024
      ? page.text(zh: "，2024 年区划", en: ", boundaries of 2024") : ""
    return page.text(
      zh: "年度比较：\(place)，\(years.zh) 年\(boundaries)",
      en: "Years compared: \(place), \(years.en)\(boundaries)")
  }

  private mutating func add(_ place: Int) {
    let measure = panel.measures[place]
    page.section(measure.heading(in: page.language))
    var table = TextTable(columns: columns(measure))
    var markers: Set<Marker> = []
    for row in panel.rows { table.append(cells(row, place, &markers)) }
    page.table(table)
    page.explain(markers)
    if options.hasContributions, !measure.isRate { addContributions(place) }
  }

  private func columns(_ measure: Measure) -> [TextColumn] {
    let years = panel.years.flatMap { [TextColumn("\($0)", .right), TextColumn()] }
    var headings = [page.text(zh: "增减", en: "change")]
    if !measure.isRate {
      headings += ["%"] + (hasSpan ? [page.text(zh: "年均%", en: "% a year")] : [])
    }
    headings.append(page.text(zh: "同口径增减", en: "like for like"))
    if !measure.isRate { headings.append("%") }
    headings.append(page.text(zh: "机关数", en: "pairs"))
    return [TextColumn(heading, maximumWidth: 30)] + years
      + headings.map { TextColumn($0, .right) } + [TextColumn()]
  }

  private var heading: String {
    switch options.selection.subjects {
    case .regions: page.text(zh: "地区", en: "region")
    case .domains: page.text(zh: "领域", en: "domain")
    case .authorities: page.text(zh: "机关", en: "authority")
    }
  }

  /// Whether more than a year lies between the first and the last.
  private var hasSpan: Bool { (panel.years.last ?? 0) - (panel.years.first ?? 0) > 1 }

  private func cells(_ row: PanelRow, _ place: Int, _ markers: inout Set<Marker>) -> [String] {
    let measure = panel.measures[place]
    let figures = zip(panel.years, row.cells[place]).flatMap { year, cell in
      [cell.text(of: measure, in: year, &markers), cell.coverageText]
    }
    guard let change = row.changes[place].last else { return [] }
    var moves = [measure.text(change.overall.change, sign: .always)]
    if !measure.isRate { moves.append(Self.percent(change.percent)) }
    if !measure.isRate, hasSpan { moves.append(Self.percent(change.annualGrowth)) }
    moves.append(measure.text(change.matched.change, sign: .always))
    if !measure.isRate { moves.append(Self.percent(change.matchedPercent)) }
    moves.append("\(change.matchedAuthorities)")
    let isMoved = change.overall.change != nil || change.matched.change != nil
    let isBroken = isMoved && !change.breaks.isEmpty
    if isBroken { markers.insert(.broken) }
    return [row.subject.name(in: page.language)] + figures + moves
      + [isBroken ? Marker.broken.rawValue : ""]
  }

  private static func percent(_ percent: Quantity?) -> String {
    percent.map { NumberText.percent(percentMillionths: $0.millionths, sign: .always) } ?? ""
  }

  private mutating func addContributions(_ place: Int) {
    let measure = panel.measures[place]
    var table = TextTable(
      columns: [
        TextColumn(heading, maximumWidth: 30),
        TextColumn(page.text(zh: "组成部分", en: "member"), maximumWidth: 40),
      ]
        + [
          "\(panel.years.first ?? 0)", "\(panel.years.last ?? 0)",
          page.text(zh: "贡献", en: "adds"), page.text(zh: "百分点", en: "points"),
        ].map { TextColumn($0, .right) }, indent: 2)
    for row in panel.rows {
      for part in row.changes[place].last?.contributions ?? [] {
        table.append([
          row.subject.name(in: page.language), part.member.name(in: page.language),
          measure.text(part.movement.previous), measure.text(part.movement.value),
          measure.text(part.change, sign: .always),
          part.points.map {
            NumberText.rounded(millionths: $0.millionths, decimals: 1, sign: .always)
          } ?? "",
        ])
      }
    }
    guard !table.isEmpty else { return }
    page.line("")
    page.table(table)
  }

  private mutating func addNotes() {
    guard let first = panel.years.first, let last = panel.years.last else { return }
    page.section(page.text(zh: "说明", en: "Notes"))
    page.paragraph(
      page.text(
        zh: "增减为 \(last) 年比 \(first) 年；同口径只比较两年都有数的机关，“机关数”为其个数。数字后的“3/5”"
          + "表示应报 5 个机关中 3 个有数。",
        en: "Changes are \(last) against \(first). Like for like compares only the authorities "
          + "with the figures of both years; pairs counts them. 3/5 behind a number: 3 of 5 "
          + "authorities that should report give it."))
    page.add(splits: panel.splits)
    page.add(regionReportsLeftOut: panel.partialCount)
    page.add(successions: panel.successions)
    page.add(regroupings: panel.regroupings, told: panel.successions)
  }
}
