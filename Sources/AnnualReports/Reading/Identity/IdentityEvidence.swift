public import Regions

/// What made the reading of a report take its authority, its year and its place: for those who want
/// to know why.
public struct IdentityEvidence: Hashable, Sendable {
  /// The part of a report, or of its path, that something was read from.
  public enum Part: String, CaseIterable, Sendable {
    /// The title.
    case title
    /// A line of its own beside the title.
    case issuerLine
    /// The line at the end.
    case signature
    /// What stands between the title and the first heading.
    case preamble
    /// The first section.
    case opening
    /// The period of the figures: 统计期限自某年1月1日起.
    case period
    /// The years that the first section speaks of.
    case narrative
    /// The path of the file.
    case path
  }

  /// The bytes of the document's text that are the title; nil where none was found.
  public internal(set) var title: Range<UInt32>?
  /// Where the authority's name was read; nil where none was found.
  public internal(set) var authorityPart: Part?
  /// Where the year was read; nil where none was found.
  public internal(set) var yearPart: Part?
  /// The place with what speaks for it and against it; nil before anything was looked at.
  public internal(set) var place: PlaceResolution?
}
