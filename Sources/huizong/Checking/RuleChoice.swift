internal import AnnualReports
internal import Arguments
internal import Publishing

/// Which rules a command line names.
enum RuleChoice {
  /// The rules that words name, each once and in the order of ``EditRule/all``.
  ///
  /// A word is an id, in capitals or not, or the beginning of ids up to a hyphen, as `T3`.
  static func rules(_ words: [String]) throws(UsageError) -> [EditRule] {
    var chosen: Set<String> = []
    for word in words { chosen.formUnion(try rules(word).map(\.id)) }
    return EditRule.all.filter { chosen.contains($0.id) }
  }

  /// Whether a word looks like the id of a rule, or of a family: letters first, then digits, and
  /// parts behind hyphens; at least one of these.
  static func hasShape(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isFamily =
      parts.count == 1
      && EditRule.all.contains {
        $0.id.hasPrefix(word.uppercased() + "-")
      }
    func isWord(_ part: Substring.UTF8View) -> Bool {
      !part.isEmpty
        && part.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    }
    return (parts.count > 1 || isFamily) && parts.allSatisfy(isWord)
  }

  private static func rules(_ word: String) throws(UsageError) -> [EditRule] {
    if let rule = EditRule.named(word) { return [rule] }
    let family = EditRule.all.filter { $0.id.hasPrefix(word.uppercased() + "-") }
    guard family.isEmpty else { return family }
    throw unknown(word)
  }

  private static func unknown(_ word: String) -> UsageError {
    let near = NearWords.nearest(to: word.uppercased(), among: EditRule.all.map(\.id))
    let shown = TerminalText.escaped(word)
    return UsageError(
      LocalizedText(en: "no rule named '\(shown)'", zh: "没有名为“\(shown)”的规则"),
      advice: LocalizedText { language in
        let list = language == .zh ? "运行“huizong rules”查看全部规则" : "see 'huizong rules'"
        guard !near.isEmpty else { return list }
        let words = language.joined(near.map(language.quoted))
        return (language == .zh ? "是不是\(words)？" : "did you mean \(words)?") + "\n" + list
      })
  }
}
