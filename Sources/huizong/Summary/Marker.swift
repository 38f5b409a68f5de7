internal import AnnualReports
internal import Arguments
internal import Rollups

/// The signs that stand in place of a number, or beside one.
enum Marker: String, CaseIterable {
  case none = "[x]"
  case notApplicable = "[z]"
  case unreadable = "[u]"
  case broken = "[b]"

  /// The sign for a total without a number; nil for one with.
  ///
  /// What the form of the year does not ask for, and no report tells, is not applicable.
  init?(_ total: Total, isInForm: Bool) {
    guard total.value == nil else { return nil }
    switch total.status {
    case .missing where !isInForm: self = .notApplicable
    case .notApplicable: self = .notApplicable
    case .unreadable, .ambiguous: self = .unreadable
    case .reported, .derived, .blank, .text, .missing: self = .none
    }
  }

  /// What it means.
  var meaning: LocalizedText {
    switch self {
    case .none:
      LocalizedText(en: "no report gives the figure (not zero)", zh: "没有报告填有此数（不是零）")
    case .notApplicable:
      LocalizedText(en: "not applicable, or not in that year's form", zh: "不适用，或该年度的表式没有此项")
    case .unreadable:
      LocalizedText(en: "unreadable, or in doubt between columns", zh: "无法读取或无法确定属于哪一列")
    case .broken:
      LocalizedText(
        en: "form or boundary changed, not comparable with the year before",
        zh: "表式或区划有变，与上一年度不可直接相比")
    }
  }
}

extension Page {
  /// Explains the signs that occur.
  mutating func explain(_ markers: Set<Marker>) {
    let texts = Marker.allCases.filter(markers.contains).map {
      "\($0.rawValue) \($0.meaning[language])"
    }
    guard !texts.isEmpty else { return }
    paragraph(texts.joined(separator: language == .zh ? "；" : "; "), indent: 2)
  }
}
