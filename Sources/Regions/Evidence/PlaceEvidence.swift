/// A piece of text that may tell which place a report is about.
public struct PlaceEvidence: Hashable, Sendable {
  /// Where the text stood, from the weightiest down.
  public enum Kind: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// A place the user settled: a code, or a name as `PlaceNames` reads it.
    case userSettled
    /// The title of the report, or the authority's name in it.
    case title
    /// The line above the title that names the issuer.
    case issuerLine
    /// The signature at the end.
    case signature
    /// The paragraph before the first heading.
    case preamble
    /// Address and contact.
    case contact
    /// A telephone number with its area code, or the code alone. Narrows, and never decides alone.
    case areaCode
    /// The path of the file.
    case path
    /// A word in which the authority names its place: 我县, 互助县委.
    case selfReference
    /// A trail of links, a source line. Gives candidates if there is nothing else; decides nothing.
    case breadcrumb

    /// Orders kinds from the weightiest down.
    public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where the text stood.
  public let kind: Kind
  /// The text, in simplified script.
  public let text: String

  /// A piece of evidence; an empty text tells nothing.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
