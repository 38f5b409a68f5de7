/// How well the format of a file shows which cell a number stands in, as the ending of its name tells
/// the format; the best first.
enum SourceFormat: Int, Comparable {
  /// Word, OpenDocument and sheets: cells, merged ones too, are written down.
  case office
  /// Web pages: so they are, as far as the page is well made.
  case page
  /// Formats that a converter reads first.
  case converted
  /// Text, and names that do not tell.
  case text
  /// PDF, where cells are found by the places of lines and words.
  case printed

  private static let endings: [String: SourceFormat] = [
    "docx": .office, "docm": .office, "dotx": .office, "odt": .office, "ott": .office,
    "xlsx": .office, "csv": .office, "htm": .page, "html": .page, "shtml": .page, "xhtml": .page,
    "mht": .page, "mhtml": .page, "doc": .converted, "dot": .converted, "wps": .converted,
    "wpt": .converted, "rtf": .converted, "pdf": .printed,
  ]

  /// The format of a source, and the source without its ending: two files of the same are the same
  /// report in two formats.
  static func split(_ source: String) -> (stem: Substring, format: SourceFormat) {
    let name = source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.startIndex
    guard let point = source.lastIndex(of: "."), point > name else { return (source[...], .text) }
    let ending = source[source.index(after: point)...].lowercased()
    if let format = endings[ending] { return (source[..<point], format) }
    return (["txt", "text", "md"].contains(ending) ? source[..<point] : source[...], .text)
  }

  static func < (one: SourceFormat, other: SourceFormat) -> Bool { one.rawValue < other.rawValue }
}
