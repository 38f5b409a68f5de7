/// One text in each of the program's languages.
public struct LocalizedText: Hashable, Sendable {
  private let english: String
  private let chinese: String

  /// Creates a text from its two renderings.
  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// Creates a text by composing it once for each language.
  public init(_ compose: (Language) -> String) {
    self.init(en: compose(.en), zh: compose(.zh))
  }

  /// The text in the given language.
  public subscript(language: Language) -> String {
    switch language {
    case .en: english
    case .zh: chinese
    }
  }
}
