/// What a reader of many reports remembers of names that it has read.
///
/// What it remembers is what it would read again: it changes nothing of what is read. One memory
/// goes with one `PlaceNames`.
public struct PlaceMemory: Sendable {
  private struct Match: Sendable {
    let key: TextKey
    let offset: Int
    let match: PlaceMatch?
  }

  private var last: Match?
  private var folders: [TextKey: PlaceReading] = [:]

  /// No more folders are remembered at a time.
  private static let mostFolders = 4_000

  /// A memory of nothing.
  public init() {}

  /// The place that a text names at its beginning, as `PlaceNames` finds it.
  ///
  /// The last is remembered, as a title, a file and the search for an authority's organ often ask for
  /// the same name.
  public mutating func match(in text: String, _ names: PlaceNames, year: Int?) -> PlaceMatch? {
    match(in: text, at: 0, names, year: year)
  }

  /// The place that a text names at a byte.
  mutating func match(
    in text: String, at offset: Int, _ names: PlaceNames, year: Int?
  ) -> PlaceMatch? {
    let match = known(text, at: offset, names, year: year)
    last = Match(key: TextKey(text, year: year), offset: offset, match: match)
    return match
  }

  /// The same, without remembering it for the next.
  func known(_ text: String, at offset: Int, _ names: PlaceNames, year: Int?) -> PlaceMatch? {
    if let last, last.offset == offset, last.key == TextKey(text, year: year) {
      return last.match
    }
    return names.match(in: text, at: offset, year: year)
  }

  /// What the folders of a path say together; nil where that is not remembered.
  func folder(_ path: String, year: Int?) -> PlaceReading? { folders[TextKey(path, year: year)] }

  /// Remembers what the folders of a path say together.
  mutating func remember(_ path: String, year: Int?, _ reading: PlaceReading) {
    if folders.count >= Self.mostFolders { folders.removeAll(keepingCapacity: true) }
    folders[TextKey(path, year: year)] = reading
  }
}
