internal import AnnualReports
internal import Regions
internal import Arguments
internal import Rollups

/// Who has not reported in which year.
struct CoverageSection: SummarySection {
  /// The rows of a prefecture and year in one state, one after the other in the file.
  private struct Group {
    let code: String
    let region: String
    let year: Int
    let state: CoverageRow.State
    var names: [String]
  }

  private let groups: [Group]
  private static let limit = 60
  private static let namesPerGroup = 30

  private let hasRoster: Bool

  init(_ outcome: RollupOutcome) {
    let result = outcome.result
    hasRoster = outcome.hasRoster
    var groups: [Group] = []
    var places: [String: Int] = [:]
    let rows = result.coverage.span
    for place in rows.indices where rows[place].state != .reported {
      let row = rows[place]
      let region = row.region.prefecture ?? row.region.province
      let key = "\(region?.code.description ?? "") \(row.year) \(row.state.key)"
      if let place = places[key] {
        groups[place].names.append(row.shownName)
      } else {
        places[key] = groups.count
        groups.append(
          Group(
            code: region?.code.description ?? "", region: region?.name ?? row.region.name,
            year: row.year, state: row.state,
            names: [row.shownName]))
      }
    }
    self.groups = groups.sorted { ($0.code, $0.year) < ($1.code, $1.year) }
  }

  func write(to page: inout Page) {
    page.section(page.text(zh: "四、缺报清单", en: "4. What is missing"))
    guard !groups.isEmpty else {
      return page.paragraph(
        page.text(
          zh: "所知机关每个年度都有报告。", en: "Every known authority has a report in every year."),
        indent: 2)
    }
    if !hasRoster { writeOrigin(to: &page) }
    for group in groups.prefix(Self.limit) { write(group, to: &page) }
    if groups.count > Self.limit {
      page.paragraph(page.text(zh: "其余见 coverage.csv。", en: "More in coverage.csv."), indent: 2)
    }
  }

  private func writeOrigin(to page: inout Page) {
    page.paragraph(
      page.text(
        zh: "机关由任一年度的报告得知：从未报送过的机关不在其中。",
        en:
          "Authorities are known from the reports of any year: one that never reported is not here."
      ),
      indent: 2)
  }

  private func write(_ group: Group, to page: inout Page) {
    let state =
      group.state == .missing
      ? page.text(zh: "缺报", en: "missing") : page.text(zh: "有报告未采用", en: "there but not used")
    let names = page.language.joined(Array(group.names.prefix(Self.namesPerGroup)))
    let rest = group.names.count - Self.namesPerGroup
    let more = rest > 0 ? page.text(zh: " 等", en: " …") : ""
    page.paragraph(
      page.text(
        zh: "\(group.region) \(group.year) 年\(state) \(group.names.count) 个：\(names)\(more)",
        en: "\(group.region) \(group.year), \(state) \(group.names.count): \(names)\(more)"),
      indent: 2)
  }
}

extension CoverageRow {
  /// The authority's name, or what stands for it.
  var shownName: String {
    if !authority.isEmpty { return authority }
    return region.name + (organ.isEmpty ? domain.chinese : organ)
  }
}
