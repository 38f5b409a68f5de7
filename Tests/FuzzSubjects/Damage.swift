public import Documents
public import GeneratedReports

/// A generated report and one damage to it, chosen by bytes.
///
/// The damages are those after which a careful reader can know that something is amiss: what is
/// left out, doubled or parted in another way leaves a row with too few or too many values, or a
/// value without its label. Where a number itself is changed, where cells that nothing parts run
/// together, or where a label goes together with the values before it, nobody can know, and no such
/// damage is done here.
public struct Damage: Sendable {
  /// What happens to the text.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// The text ends behind a cell.
    case cut
    /// A line is left out.
    case lineLost
    /// A line stands twice.
    case lineDoubled
    /// A cell is left out with what parts it from the next.
    case cellLost
    /// A cell stands twice.
    case cellDoubled
    /// Another separator parts two cells.
    case otherSeparator
    /// A tag of the report as a web page is left out.
    case tagLost
  }

  /// The whole report.
  public let report: GeneratedReport
  /// What happens to it.
  public let kind: Kind
  /// The document of the whole report.
  public let whole: Document
  /// The document of the damaged one; nothing where this damage cannot be done to this report.
  public let damaged: Document?
  /// What was left out, doubled or changed, to show.
  public let place: String

  /// Reads the choices from bytes; those that are not there are 0.
  public init(_ bytes: [UInt8]) {
    func byte(_ index: Int) -> Int { index < bytes.count ? Int(bytes[index]) : 0 }
    let kinds = Kind.allCases
    let layouts = Layout.allCases
    self.init(
      kinds[byte(0) % kinds.count], of: layouts[byte(1) % layouts.count],
      seed: UInt64(byte(2) << 8 | byte(3)), at: byte(4) << 16 | byte(5) << 8 | byte(6))
  }

  /// Damages the report of a seed and a layout at a place that kind, layout and seed choose.
  public init(_ kind: Kind, of layout: Layout, seed: UInt64) {
    let layouts = Layout.allCases
    let number = UInt64(kind.rawValue) << 8 | UInt64(layouts.firstIndex(of: layout) ?? 0)
    var random = SeededRandom(seed: seed << 16 | number)
    self.init(kind, of: layout, seed: seed, at: random.below(1 << 24))
  }

  /// Damages the report of a seed and a layout; `position` chooses the place among those that
  /// there are.
  public init(_ kind: Kind, of layout: Layout, seed: UInt64, at position: Int) {
    self.kind = kind
    if kind == .tagLost {
      report = GeneratedReport(seed: seed, layout: .tabRows)
      let page = TaggedPage(report.text)
      whole = page.document()
      let tag = page.tagPlaces.isEmpty ? nil : page.tagPlaces[position % page.tagPlaces.count]
      damaged = tag.map { page.document(withoutTag: $0) }
      place = tag.map { page.context(of: $0) } ?? ""
      return
    }
    report = GeneratedReport(seed: seed, layout: layout)
    let text = PartedText(report.bytes, lines: kind == .lineLost || kind == .lineDoubled)
    let harm = text.harmed(kind, at: position)
    whole = PlainText.document(report.bytes)
    damaged = harm.map { PlainText.document($0.bytes) }
    place = harm?.place ?? ""
  }
}
