/// Reads spreadsheets in zip packages, `.xlsx` and its like: every sheet that is not hidden, in
/// order, as rows of cells.
///
/// A number is given as the shortest decimal that means the same double: 78.156099999999995 in the
/// file is 78.1561 on the screen. Cells that a merged cell covers are left out; the blank cells
/// between a row's first and last are kept. Number formats and dates are not applied.
/// (ECMA-376, part 1, §18.)
public enum SpreadsheetDocument {
  static let mainPart = "xl/workbook.xml"

  /// Lays out a spreadsheet.
  ///
  /// - Throws: `encrypted` for one with a password, `damaged`, `entities` or `tooLarge`.
  public static func document(_ bytes: [UInt8]) throws(UnreadableDocument) -> Document {
    guard !CompoundFile.isOne(bytes) else {
      throw CompoundFile.holdsEncryptedPackage(bytes)
        ? .encrypted(.spreadsheet) : .unsupported(.legacySpreadsheet)
    }
    return try document(try ZipArchive(bytes))
  }

  /// Lays out a spreadsheet whose package has been opened.
  public static func document(_ archive: ZipArchive) throws(UnreadableDocument) -> Document {
    let sheets = try Workbook.sheets(of: archive)
    let strings = try SharedStrings.read(archive)
    var builder = DocumentBuilder()
    for sheet in sheets {
      guard let member = archive.member(named: sheet) else {
        throw .damaged(.spreadsheet, .missingPart(sheet))
      }
      var content = SheetReader(
        try XMLMemberReader(member, in: archive, of: .spreadsheet), strings: strings)
      try content.read().write(to: &builder)
    }
    return builder.finish()
  }
}
