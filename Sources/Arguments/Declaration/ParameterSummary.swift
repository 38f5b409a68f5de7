/// What can be told about a parameter without knowing the type of its options.
struct ParameterSummary: Hashable, Sendable {
  /// How it is written.
  let synopsis: Synopsis

  /// What it is for.
  let help: LocalizedText

  /// What its values are; `free` for flags.
  let kind: ValueKind

  /// The words that fit, shown in help and errors; empty when any may.
  let choices: [String]

  /// Whether the command cannot do without it.
  let isRequired: Bool

  /// The heading under which it stands in the help; `nil` for the common one.
  var group: LocalizedText?

  /// The word of its default; empty when there is none.
  var defaultText = ""

  /// Whether it is a named parameter without a value.
  var isFlag: Bool { synopsis.placeholder == nil }

  /// Whether more than one word of the line may belong to it.
  var mayBeRepeated: Bool { isFlag || synopsis.plurality == .repeated }

  /// The help, followed by what the declaration itself tells: choices, default, how often.
  var explanation: LocalizedText {
    LocalizedText { language in
      let remarks = remarks(in: language)
      guard !remarks.isEmpty else { return help[language] }
      return help[language]
        + language.remark(remarks.joined(separator: language == .en ? "; " : "；"))
    }
  }

  private func remarks(in language: Language) -> [String] {
    var remarks: [String] = []
    if !choices.isEmpty { remarks.append(language.list(choices)) }
    if !synopsis.isOperand {
      switch synopsis.plurality {
      case .one: break
      case .repeated: remarks.append(Phrases.isRepeatable[language])
      case .commaSeparated: remarks.append(Phrases.isCommaSeparated[language])
      }
      if isRequired { remarks.append(Phrases.isRequired[language]) }
    }
    if !isRequired, !defaultText.isEmpty {
      remarks.append(Phrases.defaultValue(defaultText)[language])
    }
    return remarks
  }
}
