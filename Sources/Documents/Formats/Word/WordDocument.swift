/// Reads Word documents in zip packages: `.docx`, `.dotx`, `.docm` and the `.wps` that is one.
///
/// Read are the paragraphs and tables of the main part, in order: merged cells once, tables in
/// cells row by row, text boxes where they are anchored, insertions, and the results of fields.
/// Left out are tracked deletions, field codes, hidden text, comments, notes, headers and footers;
/// the numbering that Word generates is not in the file. (ECMA-376, part 1, §17.)
public enum WordDocument {
  static let mainPart = "word/document.xml"

  /// Lays out a document.
  ///
  /// - Throws: `encrypted` for a document with a password, `damaged`, `entities` or `tooLarge`.
  public static func document(_ bytes: [UInt8]) throws(UnreadableDocument) -> Document {
    guard !CompoundFile.isOne(bytes) else {
      throw CompoundFile.holdsEncryptedPackage(bytes)
        ? .encrypted(.word) : .unsupported(.legacyWord)
    }
    return try document(try ZipArchive(bytes))
  }

  /// Lays out a document whose package has been opened.
  public static func document(_ archive: ZipArchive) throws(UnreadableDocument) -> Document {
    guard let member = archive.member(named: mainPart) else {
      throw .damaged(.word, .missingPart(mainPart))
    }
    let reader = try XMLMemberReader(member, in: archive, of: .word)
    var content = WordContentReader(reader)
    return try content.read()
  }
}
