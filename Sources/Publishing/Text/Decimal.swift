/// A number without a sign, as its digits and how many of them stand behind the point.
struct Decimal {
  /// The digits.
  var magnitude: UInt64

  /// How many of the digits stand behind the point, 0 to 6.
  var places: Int

  init(magnitude: UInt64, places: Int) {
    self.magnitude = magnitude
    self.places = places
  }

  /// The quotient of a magnitude, rounded half to even.
  init(magnitude: UInt64, over divisor: UInt64, places: Int) {
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor)
    let missing = divisor - remainder
    let goesUp = remainder > missing || (remainder == missing && !quotient.isMultiple(of: 2))
    self.init(magnitude: quotient + (goesUp ? 1 : 0), places: places)
  }
}

extension Decimal: CustomStringConvertible {
  /// The digits with a comma before every third one and a point: `1,234.50`.
  var description: String {
    let digits = String(magnitude)
    let lacking = places + 1 - digits.count
    let padded = String(repeating: "0", count: max(0, lacking)) + digits
    let whole = padded.dropLast(places)
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return places == 0 ? text : text + "." + padded.suffix(places)
  }
}
