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
  private enum Form: Sendable {
    case written(chinese: String, english: String)
    case told(any FindingSentence)
  }

  private let form: Form

  init(chinese: String, english: String) {
    form = .written(chinese: chinese, english: english)
  }

  init(_ sentence: some FindingSentence) {
    form = .told(sentence)
  }

  var chinese: String {
    switch form {
    case .written(let chinese, _): chinese
    case .told(let sentence): sentence.chinese
    }
  }

  var english: String {
    switch form {
    case .written(_, let english): english
    case .told(let sentence): sentence.english
    }
  }

  static func == (one: FindingWords, other: FindingWords) -> Bool {
    one.chinese == other.chinese && one.english == other.english
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(chinese)
    hasher.combine(english)
  }
}
