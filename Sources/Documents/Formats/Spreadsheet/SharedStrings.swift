/// The texts of a workbook, which its cells name by their places in this list.
enum SharedStrings {
  private static let part = "xl/sharedStrings.xml"

  /// Reads the list; an empty one where the workbook has none.
  static func read(_ archive: ZipArchive) throws(UnreadableDocument) -> [String] {
    guard let member = archive.member(named: part) else { return [] }
    let reader = try XMLMemberReader(member, in: archive, of: .spreadsheet)
    var strings: [String] = []
    var text: String?
    while let node = try reader.next() {
      switch (node, node == .text ? "" : reader.name) {
      case (.start, "si"):
        if reader.isEmptyElement { strings.append("") } else { text = "" }
      // Phonetic guides.
      case (.start, "rPh"): try reader.skip()
      case (.end, "si"):
        strings.append(text ?? "")
        text = nil
      case (.text, _): text? += reader.text
      default: break
      }
    }
    return strings
  }
}
