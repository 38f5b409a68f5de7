public import Regions

/// A change of divisions that parted an area, so that figures of before cannot be told apart.
public struct AreaSplit: Hashable, Sendable {
  /// The year from whose end the new state holds.
  public let year: Int
  /// The areas that gave land away, with code and name of before: `330104 江干区`.
  public let areas: [String]
  /// The divisions that their parts went to, with code and name; empty where nothing tells.
  public let parts: [String]
  /// The regions of a level whose land it touches.
  public let regions: Set<DivisionCode>
  /// How many reports of the areas were left out, as nothing tells where they belong.
  ///
  /// None where a division of the same name goes on with the figures.
  public let reportsLeftOut: Int
  /// Whether it came after the years at hand, all of which then count the land as it was before.
  public let isLater: Bool
}
