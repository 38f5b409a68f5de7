/// Reads CSV after RFC 4180, strictly.
///
/// Lines end with LF or CRLF, the last one also with the end of the file. A byte order mark at the
/// start is passed over. Quoted fields may hold commas, line breaks and doubled quotes. Every row has
/// as many fields as the first. Lines without any character are passed over. Spaces belong to the
/// field. Whatever else there is throws a `CSVError` with its place.
///
///     var reader = try CSVReader(bytes)
///     let header = try reader.readHeader()
///     let code = try header.position(of: "region_code")
///     var row = CSVRow()
///     while try reader.readRow(into: &row) { use(row[code]) }
public struct CSVReader: Sendable {
  private let bytes: [UInt8]

  /// The offset of the next byte.
  private var place: Int

  /// The line of the next byte, 1-based.
  private var line = 1

  /// The number of fields of the first row.
  private var width: Int?

  /// A reader of a whole file.
  ///
  /// - Throws: `CSVError` if the bytes are not UTF-8.
  public init(_ bytes: [UInt8]) throws(CSVError) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw CSVError(.notUTF8, atByte: error.byteOffsets.lowerBound, of: bytes)
    }
  }

  /// Reads the next row.
  ///
  /// - Returns: Whether there was one; at the end, `row` is without fields.
  /// - Throws: `CSVError`; then nothing more can be read.
  public mutating func readRow(into row: inout CSVRow) throws(CSVError) -> Bool {
    while place < bytes.count, lineBreakLength > 0 { endLine() }
    row.removeAll(line: line)
    guard place < bytes.count else { return false }
    let start = place
    while true {
      try readField(into: &row)
      guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { break }
      place += 1
    }
    try endRow(row, from: start)
    return true
  }

  /// Reads the next row as the names of columns; it is meant for the first one.
  ///
  /// - Throws: `CSVError`, also if there is no row.
  public mutating func readHeader() throws(CSVError) -> CSVHeader {
    var row = CSVRow()
    guard try readRow(into: &row) else { throw CSVError(.noHeader, atByte: place, of: bytes) }
    return CSVHeader(names: row.strings, line: row.line)
  }
}

extension CSVReader {
  private func failure(_ problem: CSVError.Problem, at byte: Int) -> CSVError {
    CSVError(problem, atByte: byte, of: bytes)
  }

  /// The number of bytes of the line break at `place`: 1, 2, or 0 if there is none.
  private var lineBreakLength: Int {
    switch bytes[place] {
    case 0x0A: 1
    case 0x0D where place + 1 < bytes.count && bytes[place + 1] == 0x0A: 2
    default: 0
    }
  }

  private mutating func endLine() {
    place += lineBreakLength
    line += 1
  }

  private mutating func endRow(_ row: CSVRow, from start: Int) throws(CSVError) {
    if place < bytes.count { endLine() }
    let width = width ?? row.count
    guard row.count == width else {
      throw failure(.fieldCount(expected: width, found: row.count), at: start)
    }
    self.width = width
  }

  private mutating func readField(into row: inout CSVRow) throws(CSVError) {
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      try readQuotedField(into: &row)
    } else {
      try readPlainField(into: &row)
    }
    row.ends.append(row.bytes.count)
  }

  /// Reads up to the comma, the line break or the end.
  private mutating func readPlainField(into row: inout CSVRow) throws(CSVError) {
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ",") || byte == 0x0A { break }
      if byte == UInt8(ascii: "\"") { throw failure(.quoteInPlainField, at: place) }
      if byte == 0x0D {
        guard lineBreakLength > 0 else { throw failure(.carriageReturn, at: place) }
        break
      }
      place += 1
    }
    row.bytes.append(contentsOf: bytes[start..<place])
  }

  /// Reads from the opening quote to behind the closing one.
  private mutating func readQuotedField(into row: inout CSVRow) throws(CSVError) {
    let opening = place
    var start = opening + 1
    place = start
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == 0x0A { line += 1 }
      guard byte == UInt8(ascii: "\"") else { continue }
      // Of a doubled quote the first is kept, and the second passed over.
      let isDoubled = place < bytes.count && bytes[place] == UInt8(ascii: "\"")
      row.bytes.append(contentsOf: bytes[start..<(isDoubled ? place : place - 1)])
      guard isDoubled else { return try checkEndOfQuotedField() }
      place += 1
      start = place
    }
    throw failure(.openQuote, at: opening)
  }

  private func checkEndOfQuotedField() throws(CSVError) {
    guard place < bytes.count, bytes[place] != UInt8(ascii: ","), lineBreakLength == 0 else {
      return
    }
    throw failure(bytes[place] == 0x0D ? .carriageReturn : .textAfterQuote, at: place)
  }
}
