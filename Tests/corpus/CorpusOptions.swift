/// What to write and where, from the command line.
struct CorpusOptions {
  var folder = ""
  var reports = 10_000
  var seed: UInt64 = 1
  var prefectures = Int.max
  var years = 2019...2025
  var divisions = "Data/divisions.csv"
  var expectedFile: String?
  var isSelfCheck = false
  /// Whether only table two, the totals of table three and table four are written out.
  var isMainOnly = false

  /// Where the figures go: beside the folder unless told otherwise.
  var expected: String { expectedFile ?? "\(folder).expected.csv" }

  static let usage = """
    usage: corpus <folder> [--reports 10000] [--seed 1] [--prefectures 330] [--years 2019...2025]
                  [--divisions Data/divisions.csv] [--expected <folder>.expected.csv]
                  [--main-figures]
           corpus --self-check [--reports 2000] [--seed 1]
    """

  init(_ words: some Sequence<String>) throws {
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--self-check": isSelfCheck = true
      case "--main-figures": isMainOnly = true
      case "--reports": reports = try CorpusOptions.number(words.next(), word)
      case "--seed": seed = UInt64(try CorpusOptions.number(words.next(), word))
      case "--prefectures": prefectures = try CorpusOptions.number(words.next(), word)
      case "--years": years = try CorpusOptions.years(words.next())
      case "--divisions": divisions = try CorpusOptions.path(words.next(), word)
      case "--expected": expectedFile = try CorpusOptions.path(words.next(), word)
      default:
        guard folder.isEmpty, !word.hasPrefix("-") else {
          throw CorpusFailure(message: "no option named '\(word)'")
        }
        folder = word
      }
    }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    guard isSelfCheck || !folder.isEmpty else { throw CorpusFailure(message: "no folder given") }
  }

  private static func path(_ word: String?, _ option: String) throws -> String {
    guard let word else { throw CorpusFailure(message: "\(option) needs a path") }
    return word
  }

  private static func number(_ word: String?, _ option: String) throws -> Int {
    guard let word, let number = Int(word), number >= 0 else {
      throw CorpusFailure(message: "\(option) needs a number that is not negative")
    }
    return number
  }

  /// A range of years, written `2019...2025`, `2019-2025` or `2021`.
  private static func years(_ word: String?) throws -> ClosedRange<Int> {
    let parts = word?.split { !$0.isNumber }.compactMap { Int($0) } ?? []
    guard let first = parts.first, let last = parts.last, parts.count <= 2,
      first <= last, (2000...2100).contains(first), (2000...2100).contains(last)
    else { throw CorpusFailure(message: "--years needs a range such as 2019...2025") }
    return first...last
  }
}
