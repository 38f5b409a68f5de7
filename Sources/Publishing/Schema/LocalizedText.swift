/// The same text in each language.
public struct LocalizedText: Sendable, Equatable {
  /// The Chinese text.
  public let zh: String

  /// The English text.
  public let en: String

  /// The same text in each language.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
