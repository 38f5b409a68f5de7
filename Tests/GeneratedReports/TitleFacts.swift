/// What the text of a report tells beside its figures.
///
/// Names are in simplified script even when the text is in traditional script, whose characters
/// are not always to be told back one for one.
public struct TitleFacts: Hashable, Sendable {
  /// The full name of the authority, or nil when the text calls it by a pronoun.
  public let authority: String?
  /// The name of the division, or nil as above.
  public let place: String?
  /// The code of the division, whether or not the text suffices to tell it.
  public let regionCode: String
  /// The year reported on, or nil when the text does not tell it.
  public let year: Int?

  init(_ model: ReportModel, _ noise: Noise, _ style: TitleStyle) {
    let isNamed = style != .untitled
    authority = isNamed ? model.authority.name : nil
    place = isNamed ? model.authority.place : nil
    regionCode = model.authority.regionCode
    year = noise.contains(.withoutYear) ? nil : model.year
  }
}
