/// What a finding says, put together when it is read.
///
/// Of a roll-up's findings most are never read in both languages, and many in none. What a sentence
/// tells takes a tenth of the memory of its words.
public protocol FindingSentence: Sendable {
  /// The sentence in Chinese, with the numbers.
  var chinese: String { get }
  /// The same in English.
  var english: String { get }
}

/// The sentence of a finding; two are the same where their words are.
struct FindingWords: Hashable, Sendable {
  private let sentence: any FindingSentence

  init(_ sentence: some FindingSentence) {
    self.sentence = sentence
  }

  var chinese: String { sentence.chinese }
  var english: String { sentence.english }

  static func == (one: FindingWords, other: FindingWords) -> Bool {
    one.chinese == other.chinese && one.english == other.english
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(chinese)
    hasher.combine(english)
  }
}
