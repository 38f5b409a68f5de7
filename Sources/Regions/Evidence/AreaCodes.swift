/// The telephone area codes and the divisions they serve.
struct AreaCodes: Sendable {
  /// The compiled-in codes.
  static let standard = AreaCodes()

  /// The divisions by area code.
  private let divisions: [DigitRun: [DivisionCode]]

  private init() {
    var divisions: [DigitRun: [DivisionCode]] = [:]
    Table.forEachRow(of: AreaCodesTable.text) { divisions[DigitRun($0.text(0))] = $0.codes(2) }
    self.divisions = divisions
  }

  /// The divisions served by the area code a telephone number begins with, as `0901-3348600` or
  /// `（0901）3348600`; empty where the number has none, or an unknown one.
  ///
  /// Digits run together are read as area code and number only if seven or eight digits remain.
  func divisions(ofNumber number: String) -> [DivisionCode] {
    let digits = Self.firstDigits(of: number)
    guard digits.beginsWithZero else { return [] }
    if digits.count <= 4 { return divisions[digits] ?? [] }
    for length in [4, 3] where (7...8).contains(digits.count - length) {
      if let served = divisions[digits.prefix(length)] { return served }
    }
    return []
  }

  /// The first run of digits of a text; a country code 86 before the first is left out, and the zero
  /// it stands for is put back.
  private static func firstDigits(of text: String) -> DigitRun {
    var run = DigitRun()
    var isAbroad = false
    for scalar in text.unicodeScalars {
      if run.append(scalar) || run.count == 0 { continue }
      guard !isAbroad, run.isCountryCode else { break }
      isAbroad = true
      run = DigitRun()
    }
    return isAbroad ? run.withZero : run
  }
}
