/// A command line worth showing, with its purpose.
public struct Example: Hashable, Sendable {
  /// What the line is for, as a phrase without a full stop.
  public let purpose: LocalizedText

  /// The line without the program's name, as one would type it in a shell.
  public let line: String

  /// Creates an example.
  ///
  /// - Parameters:
  ///   - purpose: What the line is for, as a phrase without a full stop.
  ///   - line: The line without the program's name, beginning with the command.
  public init(_ purpose: LocalizedText, _ line: String) {
    self.purpose = purpose
    self.line = line
  }
}
