/// Reads what `pdftotext -bbox` writes: a line for each page and each word.
///
/// It is read line by line and not as XML, for titles from the file stand in it as they are, broken
/// characters included.
struct PDFWordScanner {
  private let text: [UInt8]

  /// Words beyond this number are no report's.
  private static let mostWords = 400_000

  init(_ text: [UInt8]) { self.text = text }

  /// The pages in order.
  mutating func pages() throws(UnreadableDocument) -> [PDFPage] {
    var pages: [PDFPage] = []
    var count = 0
    for line in text.split(separator: .lineFeed) {
      let line = line.drop { $0 == 0x20 }
      if line.starts(with: "<page ".utf8) {
        pages.append(
          PDFPage(width: number("width", line) ?? 0, height: number("height", line) ?? 0))
      } else if line.starts(with: "<word ".utf8), let last = pages.indices.last,
        let word = word(line, last)
      {
        pages[last].words.append(word)
        count += 1
        guard count <= Self.mostWords else { throw .tooLarge(.text, limit: Self.mostWords) }
      }
    }
    return pages
  }

  private func word(_ line: ArraySlice<UInt8>, _ page: Int) -> PDFBox? {
    guard let left = number("xMin", line), let top = number("yMin", line),
      let right = number("xMax", line), let bottom = number("yMax", line),
      let start = line.firstIndex(of: UInt8(ascii: ">")),
      let end = line[(start + 1)...].lastIndex(of: UInt8(ascii: "<")), end > start + 1
    else { return nil }
    let text = RadicalForms.replaced(
      in: Self.unescaped(String(decoding: line[(start + 1)..<end], as: UTF8.self)))
    let isShown = text.unicodeScalars.contains { !$0.properties.isWhitespace }
    guard isShown, right >= left, bottom >= top else { return nil }
    return PDFBox(text: text, page: page, left: left, top: top, right: right, bottom: bottom)
  }

  /// The finite number in an attribute.
  private func number(_ name: String, _ line: ArraySlice<UInt8>) -> Double? {
    let mark = Array(" \(name)=\"".utf8)
    guard let start = line.indices.first(where: { line[$0...].starts(with: mark) }) else {
      return nil
    }
    let digits = line[(start + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
    return Double(String(decoding: digits, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let entities = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'"]
    var result = ""
    for part in text.split(separator: "&", omittingEmptySubsequences: false) {
      if result.isEmpty && part.startIndex == text.startIndex {
        result += part
        continue
      }
      let entity = "&" + part.prefix { $0 != ";" } + ";"
      let rest = part.drop { $0 != ";" }.dropFirst()
      result += entity == "&amp;" ? "&" + rest : entities[entity].map { $0 + rest } ?? "&" + part
    }
    return result
  }
}
