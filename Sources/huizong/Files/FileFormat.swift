/// What a file in a folder seems to be, by the end of its name.
enum FileFormat: Hashable, Sendable {
  /// A format in which reports come, or a name that does not tell.
  case report
  /// An archive whose members are read.
  case archive
  /// A format in which reports come and that cannot be read; the name of the format.
  case unreadable(Kind)
  /// Anything else, such as a table or a program.
  case other

  /// What has to be done with a file before it can be read.
  enum Kind: String, Hashable, Sendable {
    case layout, sheet, slides, picture, archive
  }

  /// The format that a file's name tells.
  init(name: [UInt8]) {
    if Self.isAboutFolder(name) {
      self = .other
      return
    }
    guard let ending = Self.ending(of: name) else {
      self = .report
      return
    }
    if Self.reports.contains(ending) {
      self = .report
    } else if ending == "zip" {
      self = .archive
    } else if let kind = Self.kinds[ending] {
      self = .unreadable(kind)
    } else {
      self = .other
    }
  }

  /// Whether the name is that of a text about the folder: README.md.
  private static func isAboutFolder(_ name: [UInt8]) -> Bool {
    name.count < 16 && String(decoding: name, as: UTF8.self).lowercased().hasPrefix("readme")
  }

  /// The letters behind the last point, in lower case.
  ///
  /// Nil where there are none, where they are no ASCII letters and digits or all digits, or where
  /// they are more than five: then the point belongs to the name, as in `2023.1` or `县.教育局`.
  static func ending(of name: [UInt8]) -> String? {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > 0 else { return nil }
    let ending = String(decoding: name[(point + 1)...], as: UTF8.self).lowercased()
    let isPlain = ending.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
    }
    let isNumber = ending.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return (1...5).contains(ending.utf8.count) && isPlain && !isNumber ? ending : nil
  }

  private static let reports: Set<String> = [
    "txt", "text", "md", "htm", "html", "shtml", "xhtml", "mht", "mhtml", "docx", "docm", "dotx",
    "doc", "dot", "wps", "wpt", "rtf", "odt", "pdf", "xlsx",
  ]

  private static let kinds: [String: Kind] = [
    "ofd": .layout, "ceb": .layout,
    "xls": .sheet, "et": .sheet, "ods": .sheet,
    "ppt": .slides, "pptx": .slides, "dps": .slides,
    "jpg": .picture, "jpeg": .picture, "png": .picture, "gif": .picture, "bmp": .picture,
    "tif": .picture, "tiff": .picture, "webp": .picture,
    "rar": .archive, "7z": .archive, "gz": .archive, "tar": .archive,
  ]
}
