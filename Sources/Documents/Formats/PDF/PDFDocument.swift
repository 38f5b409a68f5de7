/// Reads the text layer of PDF files through poppler's `pdftotext`.
///
/// Of its outputs, the one with the coordinates of every word (`-bbox`) is used, and rows and
/// columns are rebuilt from them (``PDFLayout``). `-layout` and `-raw` lose what a table needs: a
/// label that is wrapped around its numbers falls into lines above and below them, the labels of
/// neighbouring cells run together, and a blank cell leaves no trace, so that the values behind it
/// move up. With coordinates a label keeps its lines, and a blank cell is seen as a column without
/// a value.
public enum PDFDocument {
  /// Lays out a PDF.
  ///
  /// - Throws: `missingProgram`, `encrypted`, `damaged`, `picturesOnly`, `timeout`, `tooLarge` or
  ///   `programFailed`.
  public static func document(
    _ input: ProgramInput, settings: ProgramSettings = ProgramSettings()
  ) throws(UnreadableDocument) -> Document {
    let text = try words(of: input, settings)
    var scanner = PDFWordScanner(text)
    let pages = try scanner.pages()
    guard pages.contains(where: { !$0.words.isEmpty }) else {
      throw .picturesOnly(pages: pages.count)
    }
    return PDFLayout.document(of: pages)
  }

  /// What `pdftotext -bbox` writes about a file.
  private static func words(
    of input: ProgramInput, _ settings: ProgramSettings
  ) throws(UnreadableDocument) -> [UInt8] {
    let folder = try PrivateFolder(in: settings.temporaryFolder)
    let path =
      switch input {
      case .file(let path): path
      case .bytes(let bytes): try folder.write(bytes, to: "input.pdf")
      }
    let child = ChildProgram(
      program: .pdftotext, arguments: ["-bbox", "-enc", "UTF-8", "-", "-"],
      settings: settings, folder: folder, inputPath: path, seconds: settings.secondsForPDF,
      memory: settings.memoryForPDF)
    let outcome = try child.run()
    guard outcome.status == 0 else { throw failure(outcome, settings) }
    // Without it, poppler drops the text of Chinese fonts that are not part of the file.
    if outcome.messages.contains("Missing language pack") { throw .missingProgram(.popplerData) }
    return try PrivateFolder.read(outcome.outputPath, limit: settings.outputBytes)
  }

  /// Why `pdftotext` has failed: 1 says that it could not open the file, 3 that a permission is
  /// missing; a signal, that a limit was met or that it broke down.
  private static func failure(
    _ outcome: ChildProgram.Outcome, _ settings: ProgramSettings
  ) -> UnreadableDocument {
    let isLocked = outcome.messages.lowercased().contains("password") || outcome.status == 3
    if isLocked { return .encrypted(.pdf) }
    if outcome.status == 1 { return .damaged(.pdf, .malformed) }
    return .programFailed(.pdftotext, status: outcome.status)
  }
}
