import Documents
import Testing

/// Damage is an error or gives the whole contents; it never traps and never gives other contents.
struct ZipDamageTests {
  private static let files = [
    "Zip/Fixtures/gbk.zip", "Word/Fixtures/report.docx", "Word/Fixtures/report.odt",
    "Spreadsheet/Fixtures/report.xlsx",
  ]

  private func contents(_ bytes: [UInt8]) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    let error = Fixture.error { () throws(UnreadableDocument) in
      let archive = try ZipArchive(bytes)
      for member in archive.members { contents.append(try archive.contents(of: member)) }
    }
    return error == nil ? contents : nil
  }

  @Test(arguments: files) func truncatedArchivesAreErrors(file: String) {
    let bytes = Fixture.bytes(file)
    #expect(contents(bytes) != nil)
    for count in stride(from: 0, to: bytes.count, by: 97) {
      #expect(contents(Array(bytes[..<count])) == nil, "\(count) bytes")
    }
  }

  @Test(arguments: files) func flippedBytesNeverGiveOtherContents(file: String) {
    let bytes = Fixture.bytes(file)
    let whole = contents(bytes)
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var flipped = bytes
      flipped[index] ^= 0xFF
      guard let found = contents(flipped) else { continue }
      #expect(found == whole || found.count != whole?.count, "byte \(index)")
    }
  }

  @Test(arguments: files) func readersTakeDamageWithoutATrap(file: String) {
    let bytes = Fixture.bytes(file)
    for index in stride(from: 0, to: bytes.count, by: 53) {
      var flipped = bytes
      flipped[index] ^= 0x55
      _ = try? WordDocument.document(flipped)
      _ = try? OpenDocument.document(flipped)
      _ = try? SpreadsheetDocument.document(flipped)
      _ = FormatRecognition(flipped, name: file)
    }
  }
}
