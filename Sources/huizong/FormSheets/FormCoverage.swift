internal import AnnualReports
internal import Arguments
internal import Rollups

/// What stands behind the totals of a form: which reports, and which are not there.
struct FormCoverage {
  private let outcome: RollupOutcome
  private let reach: RegionReach
  private let group: RegionTotals
  private let form: Form
  /// The authorities in the totals, where they were chosen by name.
  private let names: [String]
  private let levels: [OwnLevel]

  private static let limit = 40

  init(
    _ outcome: RollupOutcome, _ reach: RegionReach, _ group: RegionTotals, _ form: Form,
    names: [String] = [], levels: [OwnLevel] = []
  ) {
    self.outcome = outcome
    self.reach = reach
    self.group = group
    self.form = form
    self.names = names
    self.levels = levels
  }

  /// The notes, paragraph by paragraph.
  var notes: [LocalizedText] {
    guard group.basis == .summed else {
      return [
        LocalizedText(
          en: "The figures are those of the region's own report.", zh: "表中为全区域报告的数。")
      ] + boundaries
    }
    return [counted, ofLevels, chosen, missing, notCounted, otherForm].compactMap(\.self)
      + boundaries
  }

  /// That the region has the boundaries of one year, and what of it could not be had.
  private var boundaries: [LocalizedText] {
    guard reach.boundaries == .of2024 else { return [] }
    let head = LocalizedText(
      en: "The region has the boundaries of 2024.", zh: "地区按 2024 年的区划。")
    let splits = outcome.result.splits.filter { split in
      reach.region.code.map(split.regions.contains) ?? true
    }
    return [head] + splits.map(\.text)
  }

  private var counted: LocalizedText {
    LocalizedText(
      en: "Added up from \(group.reports) reports; \(group.expected) authorities are expected to "
        + "report.",
      zh: "表中各数由 \(group.reports) 份报告相加；应报机关 \(group.expected) 个。")
  }

  /// The levels to which the authorities are confined.
  private var ofLevels: LocalizedText? {
    guard !levels.isEmpty else { return nil }
    return LocalizedText { language in
      let list = language.joined(levels.map { $0.title[language] })
      return language == .zh ? "只含\(list)。" : "Only authorities of \(list) themselves."
    }
  }

  /// Who is in the totals.
  private var chosen: LocalizedText? {
    guard !names.isEmpty else { return nil }
    let rest = names.count > Self.limit
    return LocalizedText { language in
      let list = language.joined(Array(names.prefix(Self.limit))) + (rest ? " …" : "")
      return language == .zh ? "计入的机关：\(list)。" : "Added up are: \(list)."
    }
  }

  private var missing: LocalizedText? {
    let names = outcome.result.coverage.filter { row in
      row.year == group.year && row.state == .missing && !row.isRegionTotal
        && reach.holds(row.region, in: row.year)
    }.map(\.shownName)
    guard !names.isEmpty else { return nil }
    let rest = names.count > Self.limit
    return LocalizedText { language in
      let list = language.joined(Array(names.prefix(Self.limit))) + (rest ? " …" : "")
      return language == .zh
        ? "缺报 \(names.count) 个：\(list)" : "no report of \(names.count): \(list)"
    }
  }

  /// The reports of the region and year, with what became of them.
  private var reports: [ReportSummary] {
    outcome.reports.filter { report in
      report.year == group.year && report.regions != .unknown
        && reach.holds(report.regions, in: report.year)
    }
  }

  private var notCounted: LocalizedText? {
    let left = reports.filter {
      $0.disposition != .counted && $0.disposition != .regionTotal && $0.isAskedFor
    }
    guard !left.isEmpty else { return nil }
    return LocalizedText(
      en: "\(left.count) reports are not counted; 'huizong explain' names them.",
      zh: "另有 \(left.count) 份报告未计入，可用 huizong explain 查看。")
  }

  private var otherForm: LocalizedText? {
    let others = reports.filter {
      $0.disposition == .counted && !$0.form.isEmpty && $0.form != form.key
    }
    guard !others.isEmpty else { return nil }
    return LocalizedText(
      en: "\(others.count) of the reports use another edition of the form, wholly or in part; what "
        + "has no cell here is not in the tables.",
      zh: "其中 \(others.count) 份报告全部或部分采用另一版表式，本表式没有的项目不在表中。")
  }
}
