internal import AnnualReports
internal import Arguments

/// Which indicators `--indicators` asks for.
enum IndicatorChoice {
  /// The indicators that words name, each once and in the form's order.
  ///
  /// `all` and `main` stand for those; a key, or a name in Chinese, for itself; the beginning of keys up to a point, as
  /// `licensing` or `requests.refused`, for all of these.
  static func indicators(_ words: [String]) throws(UsageError) -> [Indicator] {
    var chosen: Set<Indicator> = []
    for word in words { chosen.formUnion(try indicators(word)) }
    return chosen.sorted()
  }

  private static func indicators(_ word: String) throws(UsageError) -> [Indicator] {
    switch word {
    case "all": return Indicator.all
    case "main": return Indicator.all.filter(\.definition.isMain)
    default: break
    }
    if let indicator = Indicator(key: word) { return [indicator] }
    if let indicator = Indicator.all.first(where: { $0.definition.chinese == word }) {
      return [indicator]
    }
    let group = Indicator.all.filter { $0.key.hasPrefix(word + ".") }
    guard group.isEmpty else { return group }
    throw unknown(word)
  }

  /// The keys nearest to a word, or those whose names in Chinese are, with these names.
  static func nearest(to word: String) -> [String] {
    let keys = NearWords.nearest(to: word, among: Indicator.all.map(\.key) + ["all", "main"])
    guard keys.isEmpty else { return keys }
    let names = NearWords.nearest(to: word, among: Indicator.all.map(\.definition.chinese))
    return names.compactMap { name in
      Indicator.all.first { $0.definition.chinese == name }.map { "\($0.key) \(name)" }
    }
  }

  private static func unknown(_ word: String) -> UsageError {
    let near = nearest(to: word)
    return UsageError(
      LocalizedText(en: "no indicator named '\(word)'", zh: "没有名为“\(word)”的指标"),
      advice: LocalizedText { language in
        let list = language == .zh ? "运行“huizong indicators”查看全部指标" : "see 'huizong indicators'"
        guard !near.isEmpty else { return list }
        let words = language.joined(near.map(language.quoted))
        return (language == .zh ? "是不是\(words)？" : "did you mean \(words)?") + "\n" + list
      })
  }
}
