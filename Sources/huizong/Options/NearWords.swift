/// Finds the keys that a mistyped one may have meant.
enum NearWords {
  /// The keys nearest to a word, at most three.
  ///
  /// These are the keys that hold the word, else those from which at most a third of its letters
  /// differ, the nearest first, then in their order. Empty where none is near.
  static func nearest(to word: String, among keys: [String]) -> [String] {
    guard word.utf8.count > 1 else { return [] }
    let holders = keys.filter { holds($0, word) }
    guard holders.isEmpty else { return Array(holders.prefix(3)) }
    let letters = Array(word.utf8)
    let limit = max(1, letters.count / 3)
    return keys.enumerated()
      .map { (distance: distance(letters, Array($1.utf8)), place: $0, key: $1) }
      .filter { $0.distance <= limit }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(3).map(\.key)
  }

  private static func holds(_ key: String, _ word: String) -> Bool {
    let (key, word) = (Array(key.utf8), Array(word.utf8))
    guard key.count >= word.count else { return false }
    return (0...key.count - word.count).contains { key[$0...].starts(with: word) }
  }

  /// The least number of letters to put in, take out or replace.
  private static func distance(_ word: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (i, letter) in word.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, candidate) in other.enumerated() {
        let replaced = diagonal + (letter == candidate ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row.last ?? word.count
  }
}
