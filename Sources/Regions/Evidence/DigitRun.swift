/// Digits in a row, zeros in front included.
struct DigitRun: Hashable, Sendable {
  /// How many there are.
  private(set) var count = 0
  /// The number they make; nothing certain of more than 18.
  private var value = 0

  /// No digits.
  init() {}

  /// The digits of a text.
  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// Whether the first is 0.
  var beginsWithZero: Bool { count > 0 && prefix(1).value == 0 }

  /// Whether they are the country code of China.
  var isCountryCode: Bool { value == 86 && count <= 4 }

  /// The same with a zero in front, if none is there.
  var withZero: DigitRun {
    var run = self
    if !beginsWithZero { run.count += 1 }
    return run
  }

  /// The first digits.
  func prefix(_ length: Int) -> DigitRun {
    var run = self
    while run.count > length {
      run.value /= 10
      run.count -= 1
    }
    return run
  }

  /// Adds an ASCII or full-width digit; false for any other character.
  @discardableResult
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    let digit: UInt32
    switch scalar.value {
    case 0x30...0x39: digit = scalar.value - 0x30
    case 0xFF10...0xFF19: digit = scalar.value - 0xFF10
    default: return false
    }
    count += 1
    value = (value &* 10) &+ Int(digit)
    return true
  }
}
