/// Which cells of a report are left without a number.
public enum BlankPattern: Hashable, Sendable {
  /// None: every cell holds a number.
  case allFilled
  /// So many of a hundred cells, anywhere.
  case scattered(percent: Int)
  /// All cells of table three but those of the column of totals.
  case onlyTotals
  /// The column of totals of table three.
  case noTotals
  /// The row of rules, and of coercive measures, as offices without such powers do.
  case powersNotHeld
  /// All cells: an empty form.
  case everything

  /// A pattern, most often none.
  public static func drawn(from random: inout SeededRandom) -> BlankPattern {
    switch random.below(20) {
    case 0: .scattered(percent: 3)
    case 1: .scattered(percent: 30)
    case 2: .onlyTotals
    case 3: .noTotals
    case 4, 5: .powersNotHeld
    case 6: random.chance(30) ? .everything : .allFilled
    default: .allFilled
    }
  }

  /// Whether the pattern leaves a cell without a number.
  func covers(_ key: String, _ random: inout SeededRandom) -> Bool {
    switch self {
    case .allFilled: false
    case .scattered(let percent): random.chance(percent)
    case .onlyTotals: key.hasPrefix("requests.") && !key.hasSuffix(".total")
    case .noTotals: key.hasPrefix("requests.") && key.hasSuffix(".total")
    case .powersNotHeld: key.hasPrefix("rules.") || key.hasPrefix("coercion.")
    case .everything: true
    }
  }
}
