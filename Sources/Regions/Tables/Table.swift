/// Reads comma-separated tables: those compiled into the program and those of the user.
enum Table {
  /// Calls `body` for each record of a compiled-in table but its first, the head.
  static func forEachRow(of table: StaticString, _ body: (TableRow) -> Void) {
    var isHead = true
    forEachRow(of: table.bytes) { row in
      if !isHead { body(row) }
      isHead = false
    }
  }

  /// Calls `body` for each record of a table; empty lines are skipped, as is a byte order mark.
  static func forEachRow<Failure: Error>(
    of bytes: [UInt8], _ body: (TableRow) throws(Failure) -> Void
  ) throws(Failure) {
    var row = TableRow(bytes: bytes)
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while position < bytes.count {
      row.line = line
      position = record(in: bytes.span, at: position, into: &row.fields, line: &line)
      let isBlank = row.fields.count == 1 && row.fields[0].isEmpty
      if !isBlank { try body(row) }
    }
  }

  /// Splits the record at `position` into fields and returns where the next one begins.
  private static func record(
    in bytes: Span<UInt8>, at position: Int, into fields: inout [Range<Int>],
    line: inout Int
  ) -> Int {
    fields.removeAll(keepingCapacity: true)
    var start = position
    var index = position
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { line += 1 }
      if byte == 0x22 {
        isQuoted.toggle()
      } else if !isQuoted, byte == 0x2C {
        fields.append(start..<index)
        start = index + 1
      } else if !isQuoted, byte == 0x0A {
        break
      }
      index += 1
    }
    let hasReturn = index > start && bytes[index - 1] == 0x0D
    fields.append(start..<(hasReturn ? index - 1 : index))
    return index + 1
  }
}
