internal import Arguments
internal import Rollups

/// Whom `compare` and `rank` set side by side, and which figures of theirs they take.
struct ComparedSelection: Sendable {
  var subjects = ComparedSubjects.regions
  var level: ComparedLevel?
  var region: String?
  var basis = ComparedBasis.summed

  /// The declarations of the rows.
  ///
  /// - Parameter option: What the option for the region above the rows is called.
  static func rows(of title: LocalizedText, within option: Synopsis) -> [Parameter<Self>] {
    let name = option.text.prefix { $0 != " " }
    return [
      .option("--of <rows>", \.subjects, title),
      .option(
        "--level <level>", \.level,
        LocalizedText(
          en: "The level of the regions: by default those below \(name), else prefectures.",
          zh: "地区的层级；默认为 \(name) 的下一级，否则为市级。")),
      .option(
        option, \.region,
        LocalizedText(en: "Only what lies in this region.", zh: "只看这个地区之内。")),
    ]
  }

  /// The declarations of the figures.
  static var figures: [Parameter<Self>] {
    [
      .option(
        "--basis <basis>", \.basis,
        LocalizedText(
          en: "Sums of the authorities' reports, or what a region's own report says.",
          zh: "各机关报告相加，或取全区域报告的数。"))
    ]
  }
}
