/// Reads text documents of OpenDocument: `.odt` and its templates.
///
/// Read are paragraphs, headings, lists and tables in order, with merged cells once and repeated
/// cells as often as they are repeated, up to a cap. Left out are tracked changes (of which the
/// file keeps the deleted text apart), notes and comments. (OpenDocument 1.3, part 3.)
public enum OpenDocument {
  static let contentPart = "content.xml"

  /// Lays out a document.
  ///
  /// - Throws: `encrypted`, `damaged`, `entities` or `tooLarge`.
  public static func document(_ bytes: [UInt8]) throws(UnreadableDocument) -> Document {
    try document(try ZipArchive(bytes))
  }

  /// Lays out a document whose package has been opened.
  public static func document(_ archive: ZipArchive) throws(UnreadableDocument) -> Document {
    guard let member = archive.member(named: contentPart) else {
      throw archive.member(named: "encrypted-package") != nil
        ? .encrypted(.openDocument) : .damaged(.openDocument, .missingPart(contentPart))
    }
    guard !(try isEncrypted(archive)) else { throw .encrypted(.openDocument) }
    let reader = try XMLMemberReader(member, in: archive, of: .openDocument)
    var content = OpenDocumentContentReader(reader)
    return try content.read()
  }

  /// Whether the manifest says that the parts are encrypted.
  private static func isEncrypted(_ archive: ZipArchive) throws(UnreadableDocument) -> Bool {
    guard let member = archive.member(named: "META-INF/manifest.xml") else { return false }
    let reader = try XMLMemberReader(member, in: archive, of: .openDocument)
    while let node = try reader.next() {
      if node == .start, reader.name == "encryption-data" { return true }
    }
    return false
  }
}
