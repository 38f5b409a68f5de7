extension Parameter {
  /// An option that is on when it is given.
  ///
  /// - Parameters:
  ///   - synopsis: The names, as in `-q, --quiet`.
  ///   - place: The property that becomes true.
  ///   - help: What the option does, as one or two sentences.
  ///   - group: The heading under which it stands in the help.
  public static func flag(
    _ synopsis: Synopsis, _ place: Place<Bool>, _ help: LocalizedText,
    group: LocalizedText? = nil
  ) -> Parameter {
    precondition(synopsis.placeholder == nil, "'\(synopsis.text)' is no flag: it names a value")
    return Parameter(
      summary: ParameterSummary(
        synopsis: synopsis, help: help, kind: .free, choices: [], isRequired: false, group: group),
      store: { _, _, options in options[keyPath: place] = true },
      defaultText: { _ in "" })
  }

  /// An option with one value.
  ///
  /// - Parameters:
  ///   - synopsis: The names and the value, as in `-o, --output <folder>`.
  ///   - place: The property that takes the value.
  ///   - help: What the option does, as one or two sentences; choices and default are added.
  ///   - kind: What a shell can complete; implied by choices or the name of the value if `nil`.
  ///   - isRequired: Whether the command cannot do without it.
  ///   - group: The heading under which it stands in the help.
  public static func option<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<Value>, _ help: LocalizedText,
    kind: ValueKind? = nil, isRequired: Bool = false, group: LocalizedText? = nil
  ) -> Parameter {
    precondition(
      !synopsis.isOperand && synopsis.placeholder != nil && synopsis.plurality == .one,
      "'\(synopsis.text)' is no option with one value")
    return single(synopsis, place, help, kind: kind, isRequired: isRequired, group: group)
  }

  /// An option with several values: repeated (`--year <year>...`) or a list (`--year <year>,...`).
  ///
  /// The values given replace those of the default. The arguments are those of an option with one.
  public static func option<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<[Value]>, _ help: LocalizedText,
    kind: ValueKind? = nil, isRequired: Bool = false, group: LocalizedText? = nil
  ) -> Parameter {
    precondition(
      !synopsis.isOperand && synopsis.placeholder != nil && synopsis.plurality != .one,
      "'\(synopsis.text)' does not say how several values are given")
    return list(synopsis, place, help, kind: kind, isRequired: isRequired, group: group)
  }

  /// One operand, `<path>`, or `[<path>]` if it may be left out.
  public static func operand<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<Value>, _ help: LocalizedText, kind: ValueKind? = nil
  ) -> Parameter {
    precondition(
      synopsis.isOperand && synopsis.plurality == .one, "'\(synopsis.text)' is not one operand")
    return single(
      synopsis, place, help, kind: kind, isRequired: !synopsis.isBracketed, group: nil)
  }

  /// All operands from here on: `<path>...` for one or more, `[<path>...]` for any number.
  public static func operands<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<[Value]>, _ help: LocalizedText, kind: ValueKind? = nil
  ) -> Parameter {
    precondition(
      synopsis.isOperand && synopsis.plurality == .repeated,
      "'\(synopsis.text)' is not a list of operands")
    return list(synopsis, place, help, kind: kind, isRequired: !synopsis.isBracketed, group: nil)
  }
}

extension Parameter {
  private static func single<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<Value>, _ help: LocalizedText,
    kind: ValueKind?, isRequired: Bool, group: LocalizedText?
  ) -> Parameter {
    Parameter(
      summary: ParameterSummary(
        synopsis: synopsis, help: help,
        kind: kind ?? ValueKind(impliedBy: synopsis, choices: Value.choices),
        choices: Value.choices, isRequired: isRequired, group: group),
      store: { word, _, options throws(Misfit) in
        guard let value = Value(argument: word) else { throw Misfit(word: word) }
        options[keyPath: place] = value
      },
      defaultText: { options in options[keyPath: place].argument })
  }

  private static func list<Value: ArgumentValue>(
    _ synopsis: Synopsis, _ place: Place<[Value]>, _ help: LocalizedText,
    kind: ValueKind?, isRequired: Bool, group: LocalizedText?
  ) -> Parameter {
    Parameter(
      summary: ParameterSummary(
        synopsis: synopsis, help: help,
        kind: kind ?? ValueKind(impliedBy: synopsis, choices: Value.choices),
        choices: Value.choices, isRequired: isRequired, group: group),
      store: { word, isFirst, options throws(Misfit) in
        let values: [Value] = try items(of: word, listedAs: synopsis.plurality)
        if isFirst { options[keyPath: place].removeAll() }
        options[keyPath: place] += values
      },
      defaultText: { options in options[keyPath: place].argument })
  }

  /// The values of one word; an item between commas must not be empty.
  private static func items<Value: ArgumentValue>(
    of word: String, listedAs plurality: Synopsis.Plurality
  ) throws(Misfit) -> [Value] {
    let isList = plurality == .commaSeparated
    let items = isList ? word.split(separator: ",", omittingEmptySubsequences: false) : [word[...]]
    var values: [Value] = []
    for item in items {
      guard !(isList && item.isEmpty), let value = Value(argument: String(item)) else {
        throw Misfit(word: String(item))
      }
      values.append(value)
    }
    return values
  }
}
