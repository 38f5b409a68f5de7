public import AnnualReports

/// Whom a row of figures is about: a region, a domain in a region, or an authority.
public struct Subject: Hashable, Sendable {
  /// The region; for a domain the one that the panel is confined to, for an authority its own.
  ///
  /// It has the names of the last year in the panel for which it reports; with constant boundaries
  /// those of their year.
  public let region: Region
  /// The domain; for an authority its main one, nil for a region.
  public let domain: Domain?
  /// The authority's full name, or what stands for it; nil for regions and domains.
  public let authority: String?

  /// What it is called; the name of a domain in Chinese.
  public var name: String { authority ?? domain?.chinese ?? region.name }
}
