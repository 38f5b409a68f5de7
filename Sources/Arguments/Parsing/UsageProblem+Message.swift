extension UsageProblem {
  /// What is wrong: one line in lower case, without a full stop.
  var message: LocalizedText {
    switch self {
    case .unknownCommand(let word, _):
      LocalizedText(en: "no command named '\(word)'", zh: "没有名为“\(word)”的命令")
    case .optionBeforeCommand(let option):
      LocalizedText(
        en: "option '\(option)' comes before any command", zh: "选项“\(option)”前面没有命令")
    case .unknownOption(let option, _):
      LocalizedText(en: "no option named '\(option)'", zh: "没有名为“\(option)”的选项")
    case .missingValue(let synopsis, _):
      LocalizedText(
        en: "option '\(synopsis.name)' needs a value", zh: "选项“\(synopsis.name)”缺少值")
    case .valueOfFlag(let synopsis, _):
      LocalizedText(
        en: "option '\(synopsis.name)' takes no value", zh: "选项“\(synopsis.name)”不带值")
    case .equalsAfterLetter(let synopsis, _):
      LocalizedText(
        en: "a short option like '\(synopsis.short ?? "")' takes its value without '='",
        zh: "短选项“\(synopsis.short ?? "")”的值前不用“=”")
    case .misfit(let word, let synopsis, let choices, _):
      Self.misfit(word, of: synopsis, choices: choices)
    case .repeatedOption(let synopsis):
      LocalizedText(
        en: "option '\(synopsis.name)' is given more than once", zh: "选项“\(synopsis.name)”重复")
    case .missingOption(let synopsis):
      LocalizedText(
        en: "option '\(synopsis.name)' is required", zh: "缺少必填选项“\(synopsis.name)”")
    case .missingOperand(let synopsis):
      LocalizedText(en: "\(synopsis.name) is missing", zh: "缺少参数 \(synopsis.name)")
    case .unexpectedOperand(let word):
      LocalizedText(en: "'\(word)' is one argument too many", zh: "多余的参数“\(word)”")
    case .other(let message, _):
      message
    }
  }

  private static func misfit(_ word: String, of synopsis: Synopsis, choices: [String])
    -> LocalizedText
  {
    let place = "<\(synopsis.placeholder ?? "")>"
    guard !choices.isEmpty else {
      return LocalizedText(en: "'\(word)' is no valid \(place)", zh: "“\(word)”不是有效的 \(place)")
    }
    return LocalizedText(
      en: "'\(word)' is no valid \(place); choose from \(Language.en.list(choices))",
      zh: "“\(word)”不是有效的 \(place)；可选：\(Language.zh.list(choices))")
  }
}
