internal import Documents

/// Legacy documents (`.doc`, binary `.wps`, `.rtf`), which LibreOffice has to convert.
///
/// Many go into one start, since one start of LibreOffice takes longer than all the reading. What
/// comes out lies in files until it is read; in memory are at most the members of archives that go
/// into the start at hand.
struct LegacyDocuments {
  private var files: [InputFile]
  private var waiting: [(index: Int, input: ProgramInput)] = []
  private var waitingBytes = 0

  /// Members of archives of more bytes are not gathered for a start.
  private static let mostBytes = 64 << 20

  /// The files, those with the ending and the first bytes of a legacy document converted.
  static func converting(_ files: [InputFile]) -> [InputFile] {
    var documents = LegacyDocuments(files: files)
    for index in files.indices { documents.take(index) }
    documents.convert()
    return documents.files
  }

  private init(files: [InputFile]) { self.files = files }

  /// The bytes of the `.docx` that one document is converted to.
  static func converted(_ input: ProgramInput) throws(UnreadableDocument) -> [UInt8] {
    guard let result = Converter().convert([input]).first else {
      throw .missingProgram(.libreOffice)
    }
    return try result.get().bytes()
  }

  private mutating func take(_ index: Int) {
    guard Self.mayBeLegacy(files[index]),
      case .success(let bytes) = FileReader.contents(of: files[index])
    else { return }
    let format = FormatRecognition(bytes, name: files[index].path.text).format
    guard format == .legacyWord || format == .richText else { return }
    if files[index].member == nil {
      waiting.append(
        (index, .file(path: String(decoding: files[index].path.bytes, as: UTF8.self))))
    } else {
      waiting.append((index, .bytes(bytes)))
      waitingBytes += bytes.count
    }
    if waiting.count == Converter.mostFiles || waitingBytes > Self.mostBytes { convert() }
  }

  private mutating func convert() {
    guard !waiting.isEmpty else { return }
    for (place, result) in zip(waiting, Converter().convert(waiting.map(\.input))) {
      files[place.index].conversion = result
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
