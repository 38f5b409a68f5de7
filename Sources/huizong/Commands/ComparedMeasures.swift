internal import AnnualReports
internal import Arguments
internal import Rollups

/// Which measures `--indicators` asks for in a comparison or a ranking.
enum ComparedMeasures {
  /// The measures that words name, each once, in the order of the words.
  ///
  /// `rates` stands for all rates; a key of a rate for itself; other words are those of `rollup`.
  static func measures(_ words: [String]) throws(UsageError) -> [Measure] {
    var measures: [Measure] = []
    for word in words {
      for measure in try self.measures(word) where !measures.contains(measure) {
        measures.append(measure)
      }
    }
    return measures
  }

  /// What is compared unless something is asked for.
  static let usual = [
    "licensing.decisions", "penalties.decisions", "fees.amount", "requests.received_new.total",
    "requests.outcome_total.total", "rate.disclosure",
  ]

  private static func measures(_ word: String) throws(UsageError) -> [Measure] {
    if word == "rates" { return Rate.all.map { .rate($0) } }
    if let rate = Rate(key: word) { return [.rate(rate)] }
    guard word.hasPrefix("rate") else {
      return try IndicatorChoice.indicators([word]).map { .indicator($0) }
    }
    let keys = Rate.all.map(\.key)
    let near = NearWords.nearest(to: word, among: keys)
    throw UsageError(
      LocalizedText(en: "no rate named '\(word)'", zh: "没有名为“\(word)”的比率"),
      advice: LocalizedText { language in
        let list = language.joined((near.isEmpty ? keys : near).map(language.quoted))
        if near.isEmpty { return (language == .zh ? "比率有：" : "the rates are ") + list }
        return language == .zh ? "是不是\(list)？" : "did you mean \(list)?"
      })
  }
}
