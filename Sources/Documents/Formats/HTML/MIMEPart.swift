/// A part of a MIME message (RFC 2045): a header and a body.
struct MIMEPart {
  /// The header's fields by name in small letters.
  ///
  /// Of several of the same name it holds the first. Folded lines are one.
  let header: [String: String]
  /// What follows the empty line behind the header.
  let body: ArraySlice<UInt8>

  /// Parts within parts are looked for so deeply.
  private static let mostDepth = 8

  /// Reads a part; one without an empty line is all header.
  init(_ bytes: ArraySlice<UInt8>) {
    var header: [String: String] = [:]
    var name = ""
    var rest = bytes
    while !rest.isEmpty {
      let line = Self.line(&rest)
      guard let first = line.first else { break }
      if first == 0x20 || first == .tab {
        header[name]? += " " + Self.trimmed(line)
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        name = Self.trimmed(line[..<colon]).lowercased()
        if header[name] == nil { header[name] = Self.trimmed(line[(colon + 1)...]) }
      }
    }
    self.header = header
    body = rest
  }

  /// The first part, in order, that is an HTML page.
  func firstPage(depth: Int = 0) -> MIMEPart? {
    let type = header["content-type"] ?? ""
    let kind = type.lowercased().prefix { $0 != ";" && !$0.isWhitespace }
    if kind == "text/html" || kind == "application/xhtml+xml" { return self }
    guard kind.hasPrefix("multipart/"), depth < Self.mostDepth, let boundary = boundary(type)
    else { return nil }
    for part in parts(by: Array("--\(boundary)".utf8)) {
      if let page = MIMEPart(part).firstPage(depth: depth + 1) { return page }
    }
    return nil
  }

  /// The body without its transfer encoding.
  var decodedBody: [UInt8] {
    switch header["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable": TransferEncoding.quotedPrintable(body)
    case "base64": TransferEncoding.base64(body)
    default: Array(body)
    }
  }

  /// The bodies of the parts between the boundaries; the last one may lack its end.
  private func parts(by boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body
    while !rest.isEmpty {
      let line = Self.line(&rest)
      guard line.starts(with: boundary) else { continue }
      if let start { parts.append(body[start..<line.startIndex]) }
      start = rest.startIndex
      if line.dropFirst(boundary.count).starts(with: "--".utf8) { return parts }
    }
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  private func boundary(_ type: String) -> String? {
    guard let range = Self.place(of: "boundary=", in: type) else { return nil }
    let value = type[range...]
    let boundary =
      value.first == "\"" ? value.dropFirst().prefix { $0 != "\"" } : value.prefix { $0 != ";" }
    return boundary.isEmpty ? nil : String(boundary)
  }

  private static func place(of key: String, in text: String) -> String.Index? {
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if rest.prefix(key.count).lowercased() == key { return rest.dropFirst(key.count).startIndex }
      index = text.index(after: index)
    }
    return nil
  }

  /// Takes a line off the front, without its end.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = rest.firstIndex(of: .lineFeed) ?? rest.endIndex
    var line = rest[..<end]
    rest = rest[min(end + 1, rest.endIndex)...]
    if line.last == .carriageReturn { line.removeLast() }
    return line
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop { $0 <= 0x20 }
    let end = start.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }
}
