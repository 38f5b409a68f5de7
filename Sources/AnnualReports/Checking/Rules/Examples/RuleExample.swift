/// A line that keeps a rule and a line that breaks it, as they might stand in reports.
public struct RuleExample: Hashable, Sendable {
  /// What keeps the rule.
  public let passing: EditRule.Text
  /// What breaks it.
  public let failing: EditRule.Text

  init(passing: EditRule.Text, failing: EditRule.Text) {
    self.passing = passing
    self.failing = failing
  }
}

extension EditRule {
  /// What keeps the rule and what breaks it.
  public var example: RuleExample? { Self.examples[id] }

  private static let examples: [String: RuleExample] = [
    RuleExample.tables, RuleExample.forms, RuleExample.series, RuleExample.readings,
    RuleExample.places, RuleExample.documents, RuleExample.files,
  ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }
}
