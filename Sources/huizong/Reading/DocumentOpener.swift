internal import Documents

/// Turns a file's bytes into a document, whatever its format.
///
/// The bytes decide the format; the name only where they leave a choice.
enum DocumentOpener {
  /// The document, and a note where the file's extension stands for another format.
  static func document(
    _ bytes: [UInt8], of file: InputFile
  ) throws(UnreadableDocument) -> (Document, UnreadableDocument.Message?) {
    // What a converter has made is called as the file before.
    let name = file.conversion == nil ? file.path.text : ""
    let recognition = FormatRecognition(bytes, name: name)
    let document = try document(bytes, as: recognition.format, of: file)
    return (document, recognition.note)
  }

  private static func document(
    _ bytes: [UInt8], as format: DocumentFormat, of file: InputFile
  ) throws(UnreadableDocument) -> Document {
    switch format {
    case .text: PlainText.document(try text(bytes))
    case .separatedValues: SeparatedValues.document(try text(bytes))
    case .html, .webArchive: try page(bytes)
    case .word: try WordDocument.document(bytes)
    case .openDocument: try OpenDocument.document(bytes)
    case .spreadsheet: try SpreadsheetDocument.document(bytes)
    case .pdf: try PDFDocument.document(input(bytes, file))
    case .legacyWord, .richText:
      try WordDocument.document(try LegacyDocuments.converted(input(bytes, file)))
    case .legacySpreadsheet, .archive, .encryptedPackage, .xml, .binary: throw .unsupported(format)
    }
  }

  private static func text(_ bytes: [UInt8]) throws(UnreadableDocument) -> [UInt8] {
    let text: [UInt8]
    do throws(UndecodableText) {
      text = try TextDecoder.decode(bytes).text
    } catch {
      throw .undecodable(error)
    }
    // Every encoding allows a zero byte, but no text has one.
    if text.span.firstPlace(of: 0) != nil { throw .unsupported(.binary) }
    return text
  }

  private static func page(_ bytes: [UInt8]) throws(UnreadableDocument) -> Document {
    do {
      return try HTMLDocument.document(bytes)
    } catch let error as UndecodableText {
      throw .undecodable(error)
    } catch let error as HTMLRefusal {
      throw .refusedPage(error)
    } catch {
      throw .damaged(.html, .malformed)
    }
  }

  /// A file by its path, so that nothing is copied; a member of an archive by its bytes.
  private static func input(_ bytes: [UInt8], _ file: InputFile) -> ProgramInput {
    let isFile = file.member == nil && !file.isStandardInput
    guard isFile, let path = String(validating: file.path.bytes, as: UTF8.self) else {
      return .bytes(bytes)
    }
    return .file(path: path)
  }
}
