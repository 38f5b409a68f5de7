/// The list of a workbook's sheets.
enum Workbook {
  private static let relations = "xl/_rels/workbook.xml.rels"

  /// The names of the parts that hold the visible sheets, in order.
  static func sheets(of archive: ZipArchive) throws(UnreadableDocument) -> [String] {
    let parts = try parts(of: archive)
    let reader = try open(SpreadsheetDocument.mainPart, in: archive)
    var sheets: [String] = []
    while let node = try reader.next() {
      guard node == .start, reader.name == "sheet" else { continue }
      let isHidden = ["hidden", "veryHidden"].contains(reader.attribute("state"))
      guard !isHidden, let id = reader.attribute("id"), let part = parts[id] else { continue }
      sheets.append(part)
    }
    return sheets
  }

  /// The parts of worksheets by the identifiers of their relations.
  private static func parts(of archive: ZipArchive) throws(UnreadableDocument) -> [String: String] {
    let reader = try open(relations, in: archive)
    var parts: [String: String] = [:]
    while let node = try reader.next() {
      guard node == .start, reader.name == "Relationship",
        reader.attribute("Type")?.hasSuffix("/worksheet") == true,
        let id = reader.attribute("Id"), let target = reader.attribute("Target")
      else { continue }
      parts[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    return parts
  }

  private static func open(
    _ name: String, in archive: ZipArchive
  ) throws(UnreadableDocument) -> XMLMemberReader {
    guard let member = archive.member(named: name) else {
      throw .damaged(.spreadsheet, .missingPart(name))
    }
    return try XMLMemberReader(member, in: archive, of: .spreadsheet)
  }
}
