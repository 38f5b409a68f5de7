/// Something that the forms count, such as `licensing.decisions`.
///
/// Indicators stand in the order of the form; their number is fixed when the program is built.
public struct Indicator: Hashable, Comparable, Sendable {
  /// The place in the form's order, from 0 up to ``count``.
  public let index: UInt16

  /// Makes an indicator from its place; the place must be below ``count``.
  public init(index: Int) {
    precondition(index >= 0 && index < Self.count, "no indicator has this place")
    self.index = UInt16(index)
  }

  /// Makes an indicator from a place that is known to be in the form.
  @inline(__always)
  init(place: Int) { index = UInt16(truncatingIfNeeded: place) }

  /// Finds an indicator by its key; nothing where no indicator has it.
  public init?(key: some StringProtocol) {
    guard let index = IndicatorCatalogue.standard.index(of: String(key)) else { return nil }
    self.index = UInt16(index)
  }

  /// How many there are.
  public static let count = IndicatorCatalogue.standard.definitions.count

  /// All of them, in the form's order.
  public static let all: [Indicator] = (0..<count).map { Indicator(index: $0) }

  /// What is known about it.
  public var definition: IndicatorDefinition {
    IndicatorCatalogue.standard.definitions[Int(index)]
  }

  /// The key, which is stable: `requests.granted.total`.
  public var key: String { definition.key }

  /// Orders indicators as the form does.
  public static func < (one: Indicator, other: Indicator) -> Bool { one.index < other.index }
}

extension Indicator: CustomStringConvertible {
  /// The key.
  public var description: String { key }
}
