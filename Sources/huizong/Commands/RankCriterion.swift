internal import Arguments
internal import Rollups

/// By what `rank` ranks, as a word of the command line.
enum RankCriterion: String, CaseIterable, ArgumentValue {
  case value, change, percent
  case matchedChange = "matched-change"
  case matchedPercent = "matched-percent"

  var criterion: Ranking.Criterion {
    switch self {
    case .value: .value
    case .change: .change
    case .percent: .percent
    case .matchedChange: .matchedChange
    case .matchedPercent: .matchedPercent
    }
  }

  /// The words for people.
  var title: LocalizedText {
    switch self {
    case .value: LocalizedText(en: "value", zh: "数值")
    case .change: LocalizedText(en: "change", zh: "增减")
    case .percent: LocalizedText(en: "change in percent", zh: "增减百分比")
    case .matchedChange: LocalizedText(en: "change like for like", zh: "同口径增减")
    case .matchedPercent: LocalizedText(en: "change like for like in percent", zh: "同口径增减百分比")
    }
  }
}
