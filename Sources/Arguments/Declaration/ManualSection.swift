/// A passage with a heading, for what does not fit the parameters of a command.
public struct ManualSection: Hashable, Sendable {
  /// The heading, in sentence case; the manual page sets it in capitals where that is the custom.
  public let title: LocalizedText

  /// The text; line breaks separate paragraphs.
  public let text: LocalizedText

  /// Creates a section; line breaks in the text separate paragraphs.
  public init(_ title: LocalizedText, _ text: LocalizedText) {
    self.title = title
    self.text = text
  }
}
