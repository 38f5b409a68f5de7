/// A division with the divisions above it in a year.
public struct Lineage: Hashable, Sendable {
  /// The province, autonomous region or municipality; for a province the division itself.
  public let province: Division
  /// The prefecture; nil for provinces, districts of municipalities and counties run by a province.
  public let prefecture: Division?
  /// The county; nil for provinces and prefectures.
  public let county: Division?

  /// The divisions from the province down to the one in question; one to three.
  public var divisions: [Division] { [province, prefecture, county].compactMap(\.self) }
}
