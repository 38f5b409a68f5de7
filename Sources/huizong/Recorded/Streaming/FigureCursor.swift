/// A place in rows of figures, from which cell after cell is taken.
///
/// What `extract` would not have written, or would have written otherwise, is not taken; the caller
/// then leaves the file to the reader that explains what is wrong. The rows, whole ones but for the
/// last, are lent to each call.
struct FigureCursor {
  var place: Int

  /// Takes what is expected.
  @inline(__always)
  mutating func take(
    _ expected: Range<Int>, of words: Span<UInt8>, in rows: Span<UInt8>
  ) -> Bool {
    guard rows.holds(words.extracting(expected), at: place) else { return false }
    place &+= expected.count
    return true
  }

  /// Takes a comma.
  mutating func takeComma(in rows: Span<UInt8>) -> Bool {
    guard place < rows.count, rows[place] == UInt8(ascii: ",") else { return false }
    place &+= 1
    return true
  }

  /// Takes a whole number of at most nine digits, or none; nil for none.
  mutating func takeCount(in rows: Span<UInt8>) -> Int? {
    let start = place
    var number = 0
    while let digit = digit(in: rows), place &- start < 9 {
      number = number &* 10 &+ digit
      place &+= 1
    }
    return place == start ? nil : number
  }

  /// Takes a decimal number with at most 12 digits before the point and 6 behind it, in millionths;
  /// nil for none.
  mutating func takeMillionths(in rows: Span<UInt8>) -> Int64? {
    let isNegative = place < rows.count && rows[place] == UInt8(ascii: "-")
    if isNegative { place &+= 1 }
    let start = place
    var number: Int64 = 0
    while let digit = digit(in: rows), place &- start < 12 {
      number = number &* 10 &+ Int64(digit)
      place &+= 1
    }
    guard place > start else { return nil }
    var decimals = 0
    if place &+ 1 < rows.count, rows[place] == UInt8(ascii: ".") {
      place &+= 1
      while let digit = digit(in: rows), decimals < 6 {
        number = number &* 10 &+ Int64(digit)
        place &+= 1
        decimals &+= 1
      }
      guard decimals > 0 else { return nil }
    }
    while decimals < 6 {
      number &*= 10
      decimals &+= 1
    }
    return isNegative ? -number : number
  }

  /// Takes a cell and leaves what stands behind it, a comma or the end of the row.
  ///
  /// - Returns: False for a cell that goes over a line break, holds control characters or quotes
  ///   where none belong.
  mutating func takeCell(in rows: Span<UInt8>) -> Bool {
    guard place < rows.count, rows[place] == UInt8(ascii: "\"") else {
      return takePlainCell(in: rows)
    }
    place &+= 1
    while place < rows.count {
      let byte = rows[place]
      place &+= 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return false }
      guard byte == UInt8(ascii: "\"") else { continue }
      guard place < rows.count else { return false }
      if rows[place] != UInt8(ascii: "\"") {
        return rows[place] == UInt8(ascii: ",") || rows[place] == UInt8(ascii: "\n")
      }
      place &+= 1
    }
    return false
  }

  private mutating func takePlainCell(in rows: Span<UInt8>) -> Bool {
    while place < rows.count {
      switch rows[place] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
      case UInt8(ascii: "\""), 0..<0x20: return false
      default: place &+= 1
      }
    }
    return false
  }

  private func digit(in rows: Span<UInt8>) -> Int? {
    guard place < rows.count else { return nil }
    let digit = Int(rows[place]) &- 0x30
    return digit >= 0 && digit <= 9 ? digit : nil
  }
}

extension FigureCursor {
  /// Goes behind the cells that tell the report, each with its comma; false where there are not
  /// so many in the row.
  mutating func takeHead(in rows: Span<UInt8>) -> Bool {
    for _ in 0..<RecordedColumn.headCount {
      guard takeCell(in: rows), takeComma(in: rows) else { return false }
    }
    return true
  }

  /// The place behind the next line break; nil where there is none.
  func nextRow(in rows: Span<UInt8>) -> Int? {
    rows.firstPlace(of: 0x0A, from: place).map { $0 + 1 }
  }

  /// Whether what stands in a range of the rows stands here too.
  func repeats(_ earlier: Range<Int>, of rows: Span<UInt8>) -> Bool {
    rows.holds(rows.extracting(earlier), at: place)
  }
}
