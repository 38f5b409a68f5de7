/// Tells whose acts a report counts.
///
/// A government's report usually sums up all organs of its region, but not always; so what the
/// preamble says decides, and without that the scope of a government's report is taken to be the
/// whole region, which keeps it out of every sum.
enum ScopeReader {
  /// The scope, and whether it is but assumed.
  static func scope(
    of authority: AuthorityReader.Finding?, domains: [Domain], in text: RunningText
  ) -> (scope: Scope, isAssumed: Bool) {
    guard let authority else { return (ownWord(in: text), false) }
    guard domains.first == .government else {
      return (isGovernmentOffice(authority) ? .governmentOffice : .organ, false)
    }
    if text.preamble?.contains(anyOf: wholeRegion) == true
      || text.openingHolds(wholeRegionSpellings)
        && text.opening?.contains(anyOf: wholeRegion) == true
    {
      return (.regionTotal, false)
    }
    if text.preamble?.contains(anyOf: ownLevel) == true {
      return (.governmentOffice, false)
    }
    return (.regionTotal, true)
  }

  private static func isGovernmentOffice(_ authority: AuthorityReader.Finding) -> Bool {
    let start = authority.range.upperBound - 5
    return start >= authority.range.lowerBound && authority.line.has(anyOf: offices, at: start)
  }

  private static let offices: Words = ["政府办公室", "政府办公厅"]

  /// Words of a report that sums up its region.
  static let wholeRegion: Words = [
    "汇总", "综合各", "涵盖", "年度报告的基础上", "各级行政机关", "全省共", "全市共", "全县共", "全区共", "全州共", "全旗共",
    "全市受理", "全县受理", "全区受理", "全省各", "全市各", "全县各", "全区各",
  ]

  /// A letter of each of these, in all spellings.
  static let wholeRegionSpellings: LetterSearch =
    "总總综綜涵报報级級省\u{F96D}市县縣区區州旗旂"

  /// Words of a report on the government's own acts.
  private static let ownLevel: Words = ["本级政府", "政府本级", "市本级", "县本级", "区本级", "州本级", "省本级"]

  private static let organs: Words = [
    "我局", "本局", "我委", "我镇", "我乡", "我街", "我办", "我中心", "本街道",
  ]

  /// What a report without a name calls itself.
  private static func ownWord(in text: RunningText) -> Scope {
    let lines =
      [text.preamble, text.opening].compactMap { $0 } + text.lines.prefix(20).map { text[$0] }
    return lines.contains { $0.contains(anyOf: organs) } ? .organ : .unknown
  }
}
