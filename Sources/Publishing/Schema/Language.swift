/// A language in which headings and texts are written.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, in simplified characters.
  case zh

  /// English.
  case en
}
