internal import Documents

/// Legacy documents (`.doc`, binary `.wps`, `.rtf`), which LibreOffice has to convert.
///
/// Many go into one start, since one start of LibreOffice takes longer than all the reading. What
/// comes out lies in files until it is read; in memory are at most the members of archives that go
/// into the start at hand.
struct LegacyDocuments {
  /// What files were converted to before the reading, by their paths.
  struct Conversions: Sendable {
    fileprivate var results: [FilePath: Result<ConvertedDocument, UnreadableDocument>] = [:]

    /// The file with what it was converted to.
    func applied(to file: InputFile) -> InputFile {
      guard !results.isEmpty, let result = results[file.path] else { return file }
      var file = file
      file.conversion = result
      return file
    }

    /// The same for many files.
    func applied(to files: [InputFile]) -> [InputFile] {
      results.isEmpty ? files : files.map { applied(to: $0) }
    }
  }

  private var conversions = Conversions()
  private var waiting: [(path: FilePath, input: ProgramInput)] = []
  private var waitingBytes = 0

  /// Members of archives of more bytes are not gathered for a start.
  private static let mostBytes = 64 << 20

  /// The bytes of the `.docx` that one document is converted to.
  static func converted(_ input: ProgramInput) throws(UnreadableDocument) -> [UInt8] {
    guard let result = Converter().convert([input]).first else {
      throw .missingProgram(.libreOffice)
    }
    return try result.get().bytes()
  }

  /// Takes a file, which is converted if it has the ending and the first bytes of a legacy document.
  mutating func take(_ file: InputFile) {
    guard Self.mayBeLegacy(file), case .success(let bytes) = FileReader.contents(of: file) else {
      return
    }
    let format = FormatRecognition(bytes, name: file.path.text).format
    guard format == .legacyWord || format == .richText else { return }
    if file.member == nil {
      waiting.append((file.path, .file(path: String(decoding: file.path.bytes, as: UTF8.self))))
    } else {
      waiting.append((file.path, .bytes(bytes)))
      waitingBytes += bytes.count
    }
    if waiting.count == Converter.mostFiles || waitingBytes > Self.mostBytes { convert() }
  }

  /// Converts those that wait, and gives what all were converted to.
  mutating func finish() -> Conversions {
    convert()
    return conversions
  }

  private mutating func convert() {
    guard !waiting.isEmpty else { return }
    for (document, result) in zip(waiting, Converter().convert(waiting.map(\.input))) {
      conversions.results[document.path] = result
    }
    waiting.removeAll()
    waitingBytes = 0
  }

  /// Whether a file has the ending of a legacy document.
  ///
  /// LibreOffice takes a file's name as an argument, so it must be UTF-8.
  private static func mayBeLegacy(_ file: InputFile) -> Bool {
    guard !file.isStandardInput, let ending = FileFormat.ending(of: file.path.name),
      ["doc", "dot", "wps", "wpt", "rtf"].contains(ending)
    else { return false }
    return file.member != nil || String(validating: file.path.bytes, as: UTF8.self) != nil
  }
}
