internal import Arguments

/// How many of the ranked are shown, at least 1.
struct RankLimit: Hashable, Sendable, ArgumentValue {
  let number: Int

  /// Reads a number; nil below 1.
  init?(argument: String) {
    guard let number = Int(argument), number > 0 else { return nil }
    self.number = number
  }

  /// The number.
  var argument: String { String(number) }
}
