public import AnnualReports
public import Arguments

extension Domain: ArgumentValue {
  /// Reads the word of the files.
  public init?(argument: String) {
    self.init(key: argument)
  }

  /// The words of all domains.
  public static var choices: [String] { allCases.map(\.key) }

  /// The word of the files.
  public var argument: String { key }
}
