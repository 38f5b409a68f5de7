internal import Arguments
internal import Publishing

// Both modules know languages and texts; the program speaks in those of the command line.
typealias Language = Arguments.Language
typealias LocalizedText = Arguments.LocalizedText

/// A text of the files: headings and descriptions of tables.
typealias PublishedText = Publishing.LocalizedText

extension Language {
  /// The same language for files.
  var published: Publishing.Language { self == .zh ? .zh : .en }

  /// The language that the environment asks for: Chinese where the first of `LC_ALL`,
  /// `LC_MESSAGES` and `LANG` that is not empty begins with `zh`, else English.
  init(environment value: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first { !$0.isEmpty }
    self = locale?.hasPrefix("zh") == true ? .zh : .en
  }

  /// The items one after another, in the punctuation of the language.
  func joined(_ items: [String]) -> String { items.joined(separator: self == .zh ? "、" : ", ") }

  /// The text in the quotation marks of the language.
  func quoted(_ text: String) -> String { self == .zh ? "“\(text)”" : "'\(text)'" }
}
