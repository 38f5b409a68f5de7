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
  init?(_ total: Total) {
    guard total.value == nil else { return nil }
    switch total.status {
    case .notApplicable: self = .notApplicable
    case .unreadable, .ambiguous: self = .unreadable
    case .reported, .derived, .blank, .text, .missing: self = .none
    }
  }

  /// What it means.
  var meaning: LocalizedText {
    switch self {
    case .none:
      LocalizedText(en: "no report gives the figure (not zero)", zh: "没有一份报告填有此数（不是零）")
    case .notApplicable: LocalizedText(en: "not applicable", zh: "不适用")
    case .unreadable:
      LocalizedText(en: "unreadable, or in doubt between columns", zh: "无法读取或无法确定属于哪一列")
    case .broken:
      LocalizedText(
        en: "break in the series: form or boundary changed", zh: "表式或区划有变，两年不可直接相比")
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
