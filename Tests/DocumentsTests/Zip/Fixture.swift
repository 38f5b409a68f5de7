import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that tests read, and what they show of a document.
enum Fixture {
  /// The path of a file beside this folder: `Word/Fixtures/report.docx`.
  static func path(_ name: String, file: String = #filePath) -> String {
    file.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/" + name
  }

  /// The bytes of a file; none where it cannot be read.
  static func bytes(_ name: String) -> [UInt8] {
    let file = open(path(name), O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// A document's lines: cells parted by bars, each with its column where that is not the place
  /// behind the cell before.
  static func lines(_ document: Document) -> [String] {
    var lines: [String] = []
    var next: UInt16 = 0
    for cell in document.cells {
      if cell.beginsLine {
        lines.append("")
        next = 0
      } else {
        lines[lines.count - 1] += "|"
      }
      let column = cell.position == next ? "" : "\(cell.position):"
      lines[lines.count - 1] += column + document.string(cell.start, cell.end)
      next = cell.position + 1
    }
    return lines
  }

  /// What is thrown; nothing where nothing is.
  static func error(_ body: () throws(UnreadableDocument) -> Void) -> UnreadableDocument? {
    do throws(UnreadableDocument) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
