/// Finds names of places in free text: at the beginning of an authority's name, or anywhere.
///
/// Texts are UTF-8 in simplified script. A name counts with its type (淮安市, 互助县); a short name alone
/// (东丽教育局) counts little, and only at the beginning of what names an organ. The longest reading
/// is taken. A name without type that several divisions share, and a full name that several share,
/// come back with all candidates.
///
/// A class, for it never changes, and each copy of a structure would count references to nine tables,
/// which threads that read would contend for.
public final class PlaceNames: Sendable {
  /// The names of the compiled-in gazetteer.
  public static let standard = PlaceNames(of: .standard)

  /// Where the places come from.
  public let gazetteer: Gazetteer
  /// All names.
  let trie: NameTrie
  /// The divisions of every short name.
  let byShortName: [TextKey: [Division]]

  /// The names of a gazetteer; takes some milliseconds.
  public init(of gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    trie = NameForms.trie(of: gazetteer)
    byShortName = Dictionary(grouping: gazetteer.rows) { TextKey($0.shortName) }
  }

  /// The place a text names at an offset, spaces skipped; nil if it names none there.
  ///
  /// 区统计局 and 县教育局 name none, 湖南镇 and 北京街道 neither. With `year` nil any name that stood
  /// since 2008 counts.
  public func match(in text: Span<UInt8>, at offset: Int = 0, year: Int?) -> PlaceMatch? {
    let start = text.skippingSpaces(from: max(0, offset))
    return ChainReader(names: self, year: year).match(in: text, at: start)
  }

  /// The place a text names at its beginning; nil if it names none there.
  public func match(in text: String, year: Int?) -> PlaceMatch? {
    match(in: text, at: 0, year: year)
  }

  /// The place a text names at a byte; nil if it names none there.
  func match(in text: String, at offset: Int, year: Int?) -> PlaceMatch? {
    text.withBytes { match(in: $0, at: offset, year: year) }
  }

  /// All divisions named with their type anywhere in a text, in order; zones are left out.
  ///
  /// For preambles and addresses. Words that only look like names, as 城区 or 市场, are passed over.
  public func occurrences(in text: Span<UInt8>, year: Int?) -> [PlaceMatch] {
    let reader = ChainReader(names: self, year: year)
    var found: [PlaceMatch] = []
    var offset = 0
    var letter = text.letter(at: 0)
    while offset < text.count {
      guard letter != 0 else {
        offset += 1
        letter = text.letter(at: offset)
        continue
      }
      let next = text.letter(at: offset + ScannedText.width)
      if trie.mayBegin(with: letter, next), let match = reader.occurrence(in: text, at: offset) {
        found.append(match)
        offset = match.range.upperBound
        letter = text.letter(at: offset)
      } else {
        offset += ScannedText.width
        letter = next
      }
    }
    return found
  }

  /// All divisions named with their type anywhere in a text.
  public func occurrences(in text: String, year: Int?) -> [PlaceMatch] {
    text.withBytes { occurrences(in: $0, year: year) }
  }
}
