internal import Arguments
internal import Publishing

/// The path of a file as the system knows it: bytes without a zero, mostly but not always UTF-8.
struct FilePath: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path that stands for standard input or output.
  static let standardStream = FilePath("-")

  /// The path of a name in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    let isClosed = bytes.last == UInt8(ascii: "/")
    return FilePath(bytes + (isClosed ? [] : [UInt8(ascii: "/")]) + name)
  }

  /// The path of a name in this folder.
  func appending(_ name: String) -> FilePath { appending(Array(name.utf8)) }

  /// The folder that holds it; `.` for a mere name, `/` for what stands at the root.
  var parent: FilePath {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return FilePath(".") }
    return slash == 0 ? FilePath("/") : FilePath(Array(bytes[..<slash]))
  }

  /// The part behind the last slash.
  var name: [UInt8] {
    bytes.lastIndex(of: UInt8(ascii: "/")).map { Array(bytes[($0 + 1)...]) } ?? bytes
  }

  /// The path as text; bytes that are no UTF-8 are shown as `\xB9`.
  var text: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return Self.escaping(bytes)
  }

  /// The text with everything unseen made visible, for a terminal.
  var shown: String { TerminalText.escaped(text) }

  /// The bytes with those that are no UTF-8 in hexadecimal digits.
  private static func escaping(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let length = (1...4).first { length in
        rest.count >= length && String(validating: rest.prefix(length), as: UTF8.self) != nil
      }
      if let length {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
      } else {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return text
  }
}

extension FilePath: ArgumentValue {
  /// Reads a path as ``CommandWords`` gives it; nil for the empty word.
  init?(argument: String) {
    guard !argument.isEmpty else { return nil }
    bytes = CommandWords.bytes(of: argument)
  }

  /// The path as text.
  var argument: String { text }
}
