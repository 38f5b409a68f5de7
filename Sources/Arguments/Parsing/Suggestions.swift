/// Finds the words that a mistyped one may have meant.
enum Suggestions {
  /// The words nearest to a mistyped one: at most three, the nearest first, then in their order.
  ///
  /// A word is near when the typed one begins it, or when no more than a third of the typed letters
  /// (at least one) must be changed. Dashes in front and upper case do not count, and a word of which
  /// nothing would remain is never near. Empty when none is near or nothing was typed.
  static func near(_ typed: String, among words: [String]) -> [String] {
    let typed = letters(of: typed)
    guard !typed.isEmpty else { return [] }
    let limit = max(1, typed.count / 3)
    let near = words.enumerated().compactMap { position, word -> (Int, Int, String)? in
      let letters = letters(of: word)
      let distance = distance(typed, letters)
      let isNear = distance <= limit && distance < max(typed.count, letters.count)
      return isNear || letters.starts(with: typed) ? (distance, position, word) : nil
    }
    return near.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  private static func letters(of word: String) -> [Character] {
    Array(word.lowercased().drop { $0 == "-" })
  }

  /// The optimal string alignment distance: insertions, deletions, replacements, and swaps of
  /// neighbours, each counting one, no letter being edited twice.
  ///
  /// - Complexity: The product of the lengths.
  static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        let replaced = last[column] + (letter == other ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[second.count]
  }
}
