/// What a file is by its bytes, and whether its name says something else.
public struct FormatRecognition: Equatable, Sendable {
  /// The format, by the bytes.
  public let format: DocumentFormat
  /// The extension, in lower case and without the dot, where it stands for another format.
  public let lyingExtension: String?

  /// What to note about a file whose extension lies; nothing where it does not.
  public var note: UnreadableDocument.Message? {
    lyingExtension.map {
      UnreadableDocument.Message(
        "扩展名是 .\($0)，内容却是\(format.chineseName)，按内容读取",
        "the extension is .\($0) but the content is a \(format.englishName), and is read as such")
    }
  }

  /// Recognises a file by its bytes first and by its name second, where the bytes leave a choice.
  ///
  /// - Parameter name: the file's name or path; an empty one tells nothing.
  public init(_ bytes: [UInt8], name: String) {
    let fileExtension = Self.fileExtension(of: name)
    let expected = Self.formats(ofExtension: fileExtension)
    format = ContentMarks(bytes).format(expecting: expected)
    lyingExtension = expected.isEmpty || expected.contains(format) ? nil : fileExtension
  }

  private static func fileExtension(of name: String) -> String {
    let name = name.utf8
    let file = name[
      (name.lastIndex(of: UInt8(ascii: "/")).map(name.index(after:)) ?? name.startIndex)...]
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")), dot > file.startIndex else { return "" }
    return String(file[file.index(after: dot)...])?.lowercased() ?? ""
  }

  /// The formats that an extension may rightly stand for; none for one that is not known.
  private static func formats(ofExtension name: String) -> [DocumentFormat] {
    switch name {
    case "txt", "text", "md": [.text]
    case "htm", "html", "shtml", "xhtml": [.html]
    case "mht", "mhtml": [.webArchive]
    case "docx", "docm", "dotx", "dotm": [.word, .encryptedPackage]
    case "doc", "dot": [.legacyWord]
    case "wps", "wpt": [.legacyWord, .word, .encryptedPackage]
    case "rtf": [.richText]
    case "odt", "ott", "ods": [.openDocument]
    case "pdf": [.pdf]
    case "xlsx", "xlsm", "xltx": [.spreadsheet, .encryptedPackage]
    case "xls", "xlt", "et": [.legacySpreadsheet, .spreadsheet]
    case "csv", "tsv": [.separatedValues]
    case "zip": [.archive]
    case "xml": [.xml]
    default: []
    }
  }
}
