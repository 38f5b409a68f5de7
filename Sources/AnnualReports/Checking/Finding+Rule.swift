extension Finding {
  /// A breach of a rule, at a figure.
  ///
  /// - Parameters:
  ///   - rule: The rule that was broken.
  ///   - severity: How much it matters here; nothing where the rule says it.
  ///   - figure: The figure that the message is about; nothing for the whole document.
  ///   - indicator: The indicator that it is about, if one.
  ///   - found: What stands there; empty where that makes no sense.
  ///   - expected: What should; empty where that makes no sense.
  ///   - message: The sentence, with the numbers.
  init(
    _ rule: EditRule, severity: Severity? = nil, at figure: Figure? = nil,
    _ indicator: Indicator? = nil, found: String = "", expected: String = "",
    message: EditRule.Text
  ) {
    self.init(
      severity ?? rule.severity, rule: rule.id, offset: figure?.start ?? 0, indicator: indicator,
      found: found, expected: expected, chinese: message.chinese, english: message.english)
  }
}
