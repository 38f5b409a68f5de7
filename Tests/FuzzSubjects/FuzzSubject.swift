import Documents

/// A part of the program that takes bytes from outside, to be tried with bytes of any kind.
public enum FuzzSubject: String, CaseIterable, Sendable {
  /// A report as text, in any encoding and layout.
  case text
  /// A report as a web page.
  case html
  /// The document within a Word file, so that the archive around it costs the fuzzer nothing.
  case word
  /// An archive: a Word, OpenDocument or spreadsheet file, or a zip of reports.
  case archive
  /// A table of comma- or tab-separated values taken for a report.
  case separated
  /// A report made from a seed and damaged as the bytes say (``Damage``).
  case damaged

  /// Gives the bytes to the part, and says what is wrong with what comes of it.
  ///
  /// Nothing where nothing is wrong; bytes that are refused are fine.
  public func fault(of bytes: [UInt8]) -> String? {
    switch self {
    case .text: ReadingLaws.fault(of: Self.decoded(bytes).map { PlainText.document($0) })
    case .html: ReadingLaws.fault(of: try? HTMLDocument.document(bytes))
    case .word: ReadingLaws.fault(of: try? WordDocument.document(StoredPackage.word(bytes)))
    case .archive: Self.archiveFault(of: bytes)
    case .separated: ReadingLaws.fault(of: Self.decoded(bytes).map { SeparatedValues.document($0) })
    case .damaged: KeptFigures.fault(of: Damage(bytes))
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    try? TextDecoder.decode(bytes).text
  }

  /// Whatever the archive is, it is read as each of the formats that are archives.
  private static func archiveFault(of bytes: [UInt8]) -> String? {
    if let archive = try? ZipArchive(bytes) {
      for member in archive.members { _ = try? archive.contents(of: member) }
    }
    let documents = [
      try? WordDocument.document(bytes), try? OpenDocument.document(bytes),
      try? SpreadsheetDocument.document(bytes),
    ]
    return documents.lazy.compactMap { ReadingLaws.fault(of: $0) }.first
  }
}
