/// The marks by which formats are told: what a file begins with, and what a package holds.
struct ContentMarks {
  private let bytes: [UInt8]

  /// Marks of text formats are looked for in so many bytes.
  private static let head = 4096

  private static let binary: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x1F, 0x8B],
    [0x52, 0x61, 0x72, 0x21], [0x37, 0x7A, 0xBC, 0xAF], [0x7F, 0x45, 0x4C, 0x46],
  ]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The format, where the bytes leave a choice the one of those expected.
  func format(expecting expected: [DocumentFormat]) -> DocumentFormat {
    if let format = formatByFirstBytes(expecting: expected) { return format }
    if isPageDescription { return .pdf }
    return textFormat(expecting: expected)
  }

  /// The format that the very first bytes tell, none of which begins a Chinese text.
  private func formatByFirstBytes(expecting expected: [DocumentFormat]) -> DocumentFormat? {
    guard let first = bytes.first, !(0xE0...0xEF).contains(first) else { return nil }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      return packageFormat(expecting: expected)
    }
    if CompoundFile.isOne(bytes) { return CompoundFile.format(of: bytes) }
    guard Self.binary.contains(where: { bytes.starts(with: $0) }) else { return nil }
    return isPageDescription ? nil : .binary
  }

  /// Whether the mark of PDF stands near the beginning, where other bytes may come before it.
  private var isPageDescription: Bool {
    let end = min(bytes.count, 1024)
    guard hasPercentSign(before: end) else { return false }
    return bytes.prefix(end).contains(sequence: Self.pageDescription)
  }

  private func hasPercentSign(before end: Int) -> Bool {
    let bytes = bytes.span
    var place = 0
    while place + ByteLanes.count <= end {
      guard ByteLanes(bytes, at: place).equal(to: 0x25).isEmpty else { return true }
      place += ByteLanes.count
    }
    return (place..<end).contains { bytes[$0] == 0x25 }
  }

  private static let pageDescription = Array("%PDF-".utf8)

  private func packageFormat(expecting expected: [DocumentFormat]) -> DocumentFormat {
    guard let archive = try? ZipArchive(bytes) else {
      // A damaged package is named after what it should be.
      return expected.first { [.word, .openDocument, .spreadsheet].contains($0) } ?? .archive
    }
    let parts: [(String, DocumentFormat)] = [
      (WordDocument.mainPart, .word), (SpreadsheetDocument.mainPart, .spreadsheet),
      (OpenDocument.contentPart, .openDocument), ("encrypted-package", .openDocument),
      ("[Content_Types].xml", .binary),
    ]
    return parts.first { archive.member(named: $0.0) != nil }?.1 ?? .archive
  }

  private func textFormat(expecting expected: [DocumentFormat]) -> DocumentFormat {
    guard mayBeMarkup else { return textOrBinary(expecting: expected) }
    // Without the zero bytes of UTF-16, its marks are those of ASCII.
    let head = bytes.prefix(Self.head).filter { $0 != 0 }.map(Self.lowercased)
    let body = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    if body.starts(with: "{\\rtf".utf8) { return .richText }
    if isWebArchive(head, body) { return .webArchive }
    if isWebPage(head, body) { return .html }
    if body.starts(with: "<?xml".utf8) { return .xml }
    return textOrBinary(expecting: expected)
  }

  private func textOrBinary(expecting expected: [DocumentFormat]) -> DocumentFormat {
    if looksBinary { return .binary }
    return expected.contains(.separatedValues) ? .separatedValues : .text
  }

  /// Whether the first byte that says anything is one with which a text format with marks begins:
  /// `{\\rtf`, `<`, or the name of a field of a mail.
  private var mayBeMarkup: Bool {
    let first = bytes.prefix(Self.head).first { byte in
      byte > 0x20 && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte)
    }
    guard let first else { return false }
    return "{<mfcsd".utf8.contains(Self.lowercased(first))
  }

  private func isWebArchive(_ head: [UInt8], _ body: ArraySlice<UInt8>) -> Bool {
    let fields = ["mime-version:", "from:", "content-type: multipart/", "subject:", "date:"]
    return fields.contains { body.starts(with: $0.utf8) }
      && head.contains(sequence: Array("multipart/related".utf8))
  }

  private func isWebPage(_ head: [UInt8], _ body: ArraySlice<UInt8>) -> Bool {
    guard body.first == UInt8(ascii: "<") else { return false }
    let isDeclared = body.starts(with: "<!doctype html".utf8)
    let marks = [
      "<html", "<head", "<body", "<table", "<div", "<meta", "<p>", "<p ", "<script", "<title",
    ]
    return isDeclared || marks.contains { head.contains(sequence: Array($0.utf8)) }
  }

  /// Whether control characters stand in it that no text has.
  private var looksBinary: Bool {
    guard hasAnyControl else { return false }
    let head = bytes.prefix(Self.head)
    return !looksLikeUTF16 && (head.contains(0) || hasControls(head))
  }

  /// Whether it may be UTF-16: by its mark, or because the upper bytes, zeros of ASCII among them,
  /// are those of characters; the lower bytes of Chinese may be anything.
  private var looksLikeUTF16: Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let head = bytes.prefix(Self.head)
    return [0, 1].contains { side in
      let upper = head.indices.lazy.filter { $0 % 2 == side }.map { head[$0] }
      return upper.contains(0) && !hasControls(upper)
    }
  }

  /// Whether one byte in fifty or more is a control character; a zero byte is not counted.
  private func hasControls(_ bytes: some Sequence<UInt8>) -> Bool {
    var (controls, count) = (0, 0)
    for byte in bytes {
      count += 1
      if byte > 0, byte < 0x20, !(0x09...0x0D).contains(byte), byte != 0x1B { controls += 1 }
    }
    return controls * 50 > count
  }

  /// Whether any byte of the head is a control character but white space and escape; of hardly any
  /// text, so that the others need no closer look.
  private var hasAnyControl: Bool {
    let bytes = bytes.span
    let end = min(bytes.count, Self.head)
    var place = 0
    while place + ByteLanes.count <= end {
      let lanes = ByteLanes(bytes, at: place)
      let controls = lanes.controls
      place += ByteLanes.count
      guard !controls.isEmpty else { continue }
      var usual = lanes.equal(to: 0x1B)
      for byte in UInt8(0x09)...0x0D { usual = usual | lanes.equal(to: byte) }
      if controls != usual { return true }
    }
    return (place..<end).contains {
      bytes[$0] < 0x20 && !(0x09...0x0D).contains(bytes[$0]) && bytes[$0] != 0x1B
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}

extension Collection<UInt8> where Index == Int {
  /// Whether a sequence of bytes stands anywhere in it.
  func contains(sequence: [UInt8]) -> Bool {
    guard let first = sequence.first else { return false }
    var rest = self[...]
    while let place = rest.firstIndex(of: first) {
      rest = rest[place...]
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
