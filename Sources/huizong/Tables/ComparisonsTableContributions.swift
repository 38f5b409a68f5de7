internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The CSV of `compare --contributions`: what each member adds to each change.
enum ComparisonsTableContributions {
  static let schema = TableSchema(
    "contributions", title: PublishedText(zh: "增减的构成", en: "contributions to changes"),
    description: PublishedText(
      zh: "每个合计、每对年度、每个指标、每个组成部分一行，贡献相加等于合计的增减；比率不可相加，不列",
      en: "one row for each total, pair of years, measure and member; the contributions add up to "
        + "the total's change; none for rates, which do not add up"),
    columns: ComparisonsTable.subjects + ComparisonsTable.years + CommonColumns.measure + [
      CommonColumns.word(
        "member", zh: "组成部分", en: "member",
        PublishedText(
          zh: "region 下级地区，own 本级机关合计，authority 机关",
          en: "region below, own bodies of the region together, or authority")),
      CommonColumns.word(
        "member_code", zh: "组成部分代码", en: "member code",
        PublishedText(zh: "下级地区代码，否则为空", en: "code of a region below; else empty")),
      CommonColumns.text(
        "member_name", zh: "组成部分名称", en: "member name",
        PublishedText(zh: "地区或机关名称", en: "name of the region or the authority")),
      CommonColumns.number("value", zh: "数值", en: "value"),
      CommonColumns.number("previous", zh: "基年数值", en: "earlier value"),
      CommonColumns.number(
        "contribution", zh: "贡献", en: "contribution",
        PublishedText(
          zh: "对合计增减的贡献；只有一年有数的，该数全部计入",
          en: "what it adds to the change; a figure in one year only counts in full")),
      CommonColumns.number(
        "contribution_points", zh: "贡献百分点", en: "contribution in points",
        PublishedText(
          zh: "贡献占合计基年数值的百分比", en: "in percent of the total's earlier value; empty on 0")),
    ])

  /// The whole table: rows of the panel, then pairs of years, measures and members.
  static func csv(_ panel: Panel, byteOrderMark: Bool) -> TextOutput {
    var csv = CSVWriter(schema, byteOrderMark: byteOrderMark, held: panel.boundaries)
    for row in panel.rows {
      for pair in row.changes.first?.indices ?? 0..<0 {
        for (place, measure) in panel.measures.enumerated() {
          let change = row.changes[place][pair]
          for contribution in change.contributions {
            csv.subject(row.subject)
            csv.integer(change.year)
            csv.integer(change.previousYear)
            csv.measure(measure)
            csv.contribution(contribution)
            csv.endRow()
          }
        }
      }
    }
    return csv.output
  }
}

extension CSVWriter {
  fileprivate mutating func contribution(_ contribution: Contribution) {
    switch contribution.member {
    case .region(let region):
      text("region")
      text(region.code)
      text(region.name)
    case .own:
      text("own")
      text("")
      text(contribution.member.name(in: .zh))
    case .authority(let name):
      text("authority")
      text("")
      text(name)
    }
    quantity(contribution.movement.value)
    quantity(contribution.movement.previous)
    quantity(contribution.change)
    quantity(contribution.points)
  }
}

extension Contribution.Member {
  /// The name for people.
  func name(in language: Language) -> String {
    switch self {
    case .region(let region): region.name
    case .own: language == .zh ? "本级" : "own bodies"
    case .authority(let name): name
    }
  }
}
