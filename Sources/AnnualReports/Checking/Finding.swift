/// Something about a report that its reader should know: a sum that does not hold, a cell that
/// could not be read, a place that could not be told.
///
/// Problems in the data are findings and the work goes on; errors are thrown only when it cannot.
public struct Finding: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: UInt8, CaseIterable, Comparable, Sendable {
    /// Worth knowing.
    case info
    /// Probably wrong, or a figure less than there might be.
    case warning
    /// Certainly wrong in the report, or a report that cannot be counted.
    case error

    /// The word in the files.
    public var key: String {
      switch self {
      case .info: "info"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// Orders severities, the least first.
    public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
  }

  /// How much it matters.
  public var severity: Severity
  /// The rule that was broken: `T3-ROW`.
  public var rule: String
  /// Where it is: a byte of the document's text; 0 for the whole document.
  public var offset: UInt32
  /// 1-based line of that place; 0 for the whole document.
  public var line: Int
  /// 1-based column of that place, in characters; 0 for the whole document.
  public var column: Int
  /// The indicator that it is about, if one.
  public var indicator: Indicator?
  /// What stands there; empty where that makes no sense.
  public var found: String
  /// What should; empty where that makes no sense.
  public var expected: String
  private let words: FindingWords

  /// A sentence in Chinese, with the numbers.
  public var chinese: String { words.chinese }
  /// The same in English.
  public var english: String { words.english }

  /// Puts a finding together; line and column are filled in by the reader.
  public init(
    _ severity: Severity, rule: String, offset: UInt32 = 0, indicator: Indicator? = nil,
    found: String = "", expected: String = "", chinese: String, english: String
  ) {
    self.init(
      severity, rule: rule, offset: offset, indicator: indicator, found: found, expected: expected,
      FindingWords(EditRule.Text(chinese, english)))
  }

  /// Puts a finding together whose sentence is made when it is asked for.
  public init(
    _ severity: Severity, rule: String, indicator: Indicator? = nil, found: String = "",
    expected: String = "", saying sentence: some FindingSentence
  ) {
    self.init(
      severity, rule: rule, offset: 0, indicator: indicator, found: found, expected: expected,
      FindingWords(sentence))
  }

  private init(
    _ severity: Severity, rule: String, offset: UInt32, indicator: Indicator?, found: String,
    expected: String, _ words: FindingWords
  ) {
    self.severity = severity
    self.rule = rule
    self.offset = offset
    line = 0
    column = 0
    self.indicator = indicator
    self.found = found
    self.expected = expected
    self.words = words
  }
}
