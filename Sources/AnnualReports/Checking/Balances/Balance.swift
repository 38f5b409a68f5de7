/// Two numbers of a report that should be the same (a balance edit).
///
/// All balances of the forms are between counts, so they hold exactly or not at all.
struct Balance {
  /// What the report prints, in millionths.
  var found: Int64
  /// What its other figures make of it, in millionths.
  var expected: Int64

  /// Whether the two agree.
  var holds: Bool { found == expected }

  /// The printed number in digits.
  var foundText: String { Quantity(millionths: found).description }

  /// The other number in digits.
  var expectedText: String { Quantity(millionths: expected).description }
}
