/// A rule that a report can break: what it asks for, why, and when a breach is no mistake.
///
/// The terms are those of statistical data editing; the sums that the forms print are 勾稽关系.
public struct EditRule: Hashable, Identifiable, Sendable {
  /// The same words in both languages.
  public struct Text: FindingSentence, Hashable {
    /// In Chinese.
    public let chinese: String
    /// In English.
    public let english: String

    /// Nothing to say.
    public static let none = Text("", "")

    /// Puts the two together.
    public init(_ chinese: String, _ english: String) {
      self.chinese = chinese
      self.english = english
    }
  }

  /// The name that stands in findings and never changes: `T3-ROW`.
  public let id: String
  /// How much a breach matters as a rule; a finding may be milder or graver.
  public let severity: Finding.Severity
  /// What the rule asks for, in a few words.
  public let title: Text
  /// Why, in one sentence.
  public let reason: Text
  /// The document or law that it comes from; empty for a rule of the program's own.
  public let source: String
  /// When a breach is no mistake; empty for never.
  public let exceptions: Text

  /// All rules, by family.
  public static let all: [EditRule] = RuleFamily.all.flatMap(\.rules)

  /// Puts a rule together.
  init(
    _ id: String, _ severity: Finding.Severity, _ title: Text, reason: Text,
    source: String = "", exceptions: Text = .none
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.source = source
    self.exceptions = exceptions
  }

  /// Finds a rule by its id, in capitals or not; nothing where there is none.
  public static func named(_ id: some StringProtocol) -> EditRule? {
    let id = id.uppercased()
    return all.first { $0.id == id }
  }
}
