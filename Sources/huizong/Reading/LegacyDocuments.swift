internal import Documents

/// Legacy documents (`.doc`, binary `.wps`, `.rtf`), which LibreOffice has to convert.
enum LegacyDocuments {
  /// The files, those with the ending of a legacy document converted: many in one start, since one
  /// start of LibreOffice takes longer than all the reading.
  static func converting(_ files: [InputFile]) -> [InputFile] {
    let legacy = files.indices.filter { isLegacy(files[$0]) }
    guard !legacy.isEmpty else { return files }
    let inputs = legacy.map { index -> ProgramInput in
      .file(path: String(decoding: files[index].path.bytes, as: UTF8.self))
    }
    var files = files
    for (index, result) in zip(legacy, Converter().convert(inputs)) {
      files[index].conversion = result
    }
    return files
  }

  /// The bytes of the `.docx` that one document is converted to.
  static func converted(_ input: ProgramInput) throws(UnreadableDocument) -> [UInt8] {
    guard let result = Converter().convert([input]).first else {
      throw .missingProgram(.libreOffice)
    }
    return try result.get()
  }

  /// Whether a file has the ending and the first bytes of a legacy document.
  ///
  /// LibreOffice takes its name as an argument, so it must be UTF-8.
  private static func isLegacy(_ file: InputFile) -> Bool {
    guard file.member == nil, !file.isStandardInput,
      String(validating: file.path.bytes, as: UTF8.self) != nil,
      let ending = FileFormat.ending(of: file.path.name),
      ["doc", "dot", "wps", "wpt", "rtf"].contains(ending),
      case .success(let bytes) = FileReader.contents(of: file)
    else { return false }
    let format = FormatRecognition(bytes, name: file.path.text).format
    return format == .legacyWord || format == .richText
  }
}
