/// The six-digit code of an administrative division (GB/T 2260), such as 654221 for 额敏县.
///
/// The digits hint at the level: two for the province, two for the prefecture, two for the county.
/// They prove nothing, as counties run by a province have a prefecture's digits of their own
/// (469021); ask the `Gazetteer` for level and parent.
public struct DivisionCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The code as a number from 110000 to 999999.
  public let number: Int32

  /// A code from exactly six ASCII digits, the first two at least 11; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(digits: text.utf8)
  }

  /// A code from exactly six ASCII digits, the first two at least 11; nil for anything else.
  init?(digits: some Collection<UInt8>) {
    guard digits.count == 6 else { return nil }
    var number: Int32 = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      number = number * 10 + Int32(digit - 0x30)
    }
    self.init(number)
  }

  /// A code from its number; nil outside 110000...999999.
  public init?(_ number: Int32) {
    guard (110_000...999_999).contains(number) else { return nil }
    self.number = number
  }

  /// The six digits.
  public var description: String { String(number) }

  /// The level the digits hint at: province for xx0000, prefecture for xxxx00, else county.
  public var apparentLevel: Division.Level {
    if number % 10_000 == 0 { return .province }
    return number % 100 == 0 ? .prefecture : .county
  }

  /// Orders codes as numbers.
  public static func < (left: DivisionCode, right: DivisionCode) -> Bool {
    left.number < right.number
  }
}
