/// Reads a PDF through the programs of poppler: its words and its drawing.
struct PDFReading {
  /// The file.
  let path: String
  /// Where the programs write.
  let folder: PrivateFolder
  let settings: ProgramSettings

  /// What `pdftotext -bbox` writes: every word with its place.
  func words() throws(UnreadableDocument) -> [UInt8] {
    let outcome = try run(.pdftotext, ["-bbox", "-enc", "UTF-8", "-", "-"])
    guard outcome.status == 0 else { throw failure(outcome) }
    // Without it, poppler drops the text of Chinese fonts that are not part of the file.
    if outcome.messages.contains("Missing language pack") { throw .missingProgram(.popplerData) }
    return try PrivateFolder.read(outcome.outputPath, limit: settings.outputBytes)
  }

  /// What `pdftocairo -ps` writes: every line with its place.
  ///
  /// Nothing where it fails over the file, takes too long or writes too much: then the places of
  /// the words have to do.
  func drawing() throws(UnreadableDocument) -> [UInt8] {
    do throws(UnreadableDocument) {
      let outcome = try run(.pdftocairo, ["-ps", "-origpagesizes", "-", "-"])
      guard outcome.status == 0 else { return [] }
      return try PrivateFolder.read(outcome.outputPath, limit: settings.outputBytes)
    } catch .timeout, .tooLarge {
      return []
    }
  }

  private func run(
    _ program: ConverterProgram, _ arguments: [String]
  ) throws(UnreadableDocument) -> ChildProgram.Outcome {
    try ChildProgram(
      program: program, arguments: arguments, settings: settings, folder: folder,
      inputPath: path, seconds: settings.secondsForPDF, memory: settings.memoryForPDF
    ).run()
  }

  /// Why `pdftotext` has failed: 1 says that it could not open the file, 3 that a permission is
  /// missing; a signal, that a limit was met or that it broke down.
  private func failure(_ outcome: ChildProgram.Outcome) -> UnreadableDocument {
    let isLocked = outcome.messages.lowercased().contains("password") || outcome.status == 3
    if isLocked { return .encrypted(.pdf) }
    if outcome.status == 1 { return .damaged(.pdf, .malformed) }
    return .programFailed(.pdftotext, status: outcome.status)
  }
}
