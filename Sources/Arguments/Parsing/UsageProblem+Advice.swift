extension UsageProblem {
  /// What to do; `nil` when nothing can be advised.
  func advice(in invocation: Invocation?) -> LocalizedText? {
    switch self {
    case .unknownCommand(_, let suggestions), .unknownOption(_, let suggestions):
      Self.didYouMean(suggestions) ?? Self.see(invocation)
    case .optionBeforeCommand(let option):
      LocalizedText { language in
        let program = invocation?.program ?? ""
        return "\(program) <\(Phrases.command[language])> \(option)"
      }
    case .missingValue(let synopsis, let next):
      Self.missingValue(synopsis, next: next)
    case .valueOfFlag(let synopsis, let value):
      LocalizedText(
        en: "leave out '=\(value)': \(synopsis.text)", zh: "去掉“=\(value)”：\(synopsis.text)")
    case .equalsAfterLetter(let synopsis, let value):
      Self.withoutEquals(synopsis, value)
    case .misfit(_, let synopsis, _, let suggestions):
      Self.didYouMean(suggestions) ?? LocalizedText { _ in synopsis.text }
    case .repeatedOption(let synopsis):
      LocalizedText(en: "give it once: \(synopsis.text)", zh: "只写一次：\(synopsis.text)")
    case .missingOption, .missingOperand, .unexpectedOperand:
      invocation.map { invocation in
        LocalizedText { Phrases.usage[$0].lowercased() + invocation.usage[$0] }
      }
    case .other(_, let advice):
      advice
    }
  }

  private static func didYouMean(_ suggestions: [String]) -> LocalizedText? {
    guard !suggestions.isEmpty else { return nil }
    return LocalizedText { language in
      let words = language.alternatives(suggestions.map(language.quoted))
      return language == .en ? "did you mean \(words)?" : "是不是\(words)？"
    }
  }

  private static func see(_ invocation: Invocation?) -> LocalizedText? {
    guard let invocation else { return nil }
    return LocalizedText(en: "see '\(invocation.help)'", zh: "见“\(invocation.help)”")
  }

  private static func missingValue(_ synopsis: Synopsis, next: String?) -> LocalizedText {
    guard let next else { return LocalizedText { _ in synopsis.text } }
    let attached = (synopsis.long.map { $0 + "=" } ?? synopsis.name) + next
    return LocalizedText(
      en: "\(synopsis.text)\nif '\(next)' is the value: \(attached)",
      zh: "\(synopsis.text)\n如果“\(next)”就是值：\(attached)")
  }

  private static func withoutEquals(_ synopsis: Synopsis, _ value: String) -> LocalizedText {
    let short = synopsis.short ?? ""
    let forms = ["\(short) \(value)", "\(short)\(value)"]
    return LocalizedText { language in
      let words = language.alternatives(
        (forms + [synopsis.long.map { "\($0)=\(value)" }].compactMap(\.self)).map(language.quoted))
      return language == .en ? "write \(words)" : "请写\(words)"
    }
  }
}
