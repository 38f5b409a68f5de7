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
    let folder = try PrivateFolder(in: settings.temporaryFolder)
    let path =
      switch input {
      case .file(let path): path
      case .bytes(let bytes): try folder.write(bytes, to: "input.pdf")
      }
    let reading = PDFReading(path: path, folder: folder, settings: settings)
    var scanner = PDFWordScanner(try reading.words())
    let pages = try scanner.pages()
    guard pages.contains(where: { !$0.words.isEmpty }) else {
      throw .picturesOnly(pages: pages.count)
    }
    let rules = PDFRuleScanner.rules(in: try reading.drawing(), pages: pages)
    return PDFLayout.document(of: pages, rules: rules)
  }
}
