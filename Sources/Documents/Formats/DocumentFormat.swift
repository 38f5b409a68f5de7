/// The format of a file, as its bytes show it.
public enum DocumentFormat: String, CaseIterable, Sendable {
  /// Plain text in any encoding.
  case text
  /// A web page.
  case html
  /// A web page with its parts, as browsers and Word save it.
  case webArchive
  /// A Word document in a zip package; WPS writes the same under `.wps`.
  case word
  /// A Word document of before 2007, or a WPS document, in an OLE container.
  case legacyWord
  /// A rich text file.
  case richText
  /// A text document of OpenDocument.
  case openDocument
  /// A page description.
  case pdf
  /// A spreadsheet in a zip package.
  case spreadsheet
  /// A spreadsheet of before 2007.
  case legacySpreadsheet
  /// A table as text: values with separators.
  case separatedValues
  /// A zip archive of other files.
  case archive
  /// A document that a password protects, in an OLE container.
  case encryptedPackage
  /// XML of no kind that is read.
  case xml
  /// Pictures, programs and anything else.
  case binary

  /// The name in Chinese.
  public var chineseName: String {
    switch self {
    case .text: "文本文件"
    case .html: "网页"
    case .webArchive: "单个文件网页"
    case .word: "Word 文档"
    case .legacyWord: "旧版 Word 或 WPS 文档"
    case .richText: "RTF 文档"
    case .openDocument: "OpenDocument 文档"
    case .pdf: "PDF 文件"
    case .spreadsheet: "电子表格"
    case .legacySpreadsheet: "旧版电子表格"
    case .separatedValues: "CSV 表格"
    case .archive: "压缩包"
    case .encryptedPackage: "文档"
    case .xml: "XML 文件"
    case .binary: "二进制文件"
    }
  }

  /// The name in English, without an article.
  public var englishName: String {
    switch self {
    case .text: "text file"
    case .html: "web page"
    case .webArchive: "web archive"
    case .word: "Word document"
    case .legacyWord: "Word 97 or WPS document"
    case .richText: "RTF document"
    case .openDocument: "OpenDocument text"
    case .pdf: "PDF file"
    case .spreadsheet: "spreadsheet"
    case .legacySpreadsheet: "Excel 97 spreadsheet"
    case .separatedValues: "CSV file"
    case .archive: "zip archive"
    case .encryptedPackage: "document"
    case .xml: "XML file"
    case .binary: "binary file"
    }
  }
}
