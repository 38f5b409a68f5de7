#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A place in rows of figures, from which cell after cell is taken.
///
/// What `extract` would not have written, or would have written otherwise, is not taken; the caller
/// then leaves the file to the reader that explains what is wrong. No byte behind the end is looked
/// at.
@safe
struct FigureCursor {
  /// The rows; whole ones but for the last.
  let bytes: UnsafeRawBufferPointer
  var place: Int

  /// Takes what is expected.
  @inline(__always)
  mutating func take(_ expected: Range<Int>, of words: UnsafeRawBufferPointer) -> Bool {
    precondition(expected.upperBound <= words.count && expected.lowerBound >= 0)
    guard unsafe bytes.count &- place >= expected.count, let here = unsafe bytes.baseAddress,
      let there = words.baseAddress,
      unsafe memcmp(here + place, there + expected.lowerBound, expected.count) == 0
    else { return false }
    place &+= expected.count
    return true
  }

  /// Takes a comma.
  mutating func takeComma() -> Bool {
    guard unsafe place < bytes.count, unsafe bytes[place] == UInt8(ascii: ",") else { return false }
    place &+= 1
    return true
  }

  /// Takes a whole number of at most nine digits, or none; nil for none.
  mutating func takeCount() -> Int? {
    let start = place
    var number = 0
    while let digit = digit(), place &- start < 9 {
      number = number &* 10 &+ digit
      place &+= 1
    }
    return place == start ? nil : number
  }

  /// Takes a decimal number with at most 12 digits before the point and 6 behind it, in millionths;
  /// nil for none.
  mutating func takeMillionths() -> Int64? {
    let isNegative = unsafe place < bytes.count && bytes[place] == UInt8(ascii: "-")
    if isNegative { place &+= 1 }
    let start = place
    var number: Int64 = 0
    while let digit = digit(), place &- start < 12 {
      number = number &* 10 &+ Int64(digit)
      place &+= 1
    }
    guard place > start else { return nil }
    var decimals = 0
    if unsafe place &+ 1 < bytes.count, unsafe bytes[place] == UInt8(ascii: ".") {
      place &+= 1
      while let digit = digit(), decimals < 6 {
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
  mutating func takeCell() -> Bool {
    guard unsafe place < bytes.count, unsafe bytes[place] == UInt8(ascii: "\"") else {
      return takePlainCell()
    }
    place &+= 1
    while unsafe place < bytes.count {
      let byte = unsafe bytes[place]
      place &+= 1
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return false }
      guard byte == UInt8(ascii: "\"") else { continue }
      guard unsafe place < bytes.count else { return false }
      if unsafe bytes[place] != UInt8(ascii: "\"") {
        return unsafe bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: "\n")
      }
      place &+= 1
    }
    return false
  }

  private mutating func takePlainCell() -> Bool {
    while unsafe place < bytes.count {
      switch unsafe bytes[place] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
      case UInt8(ascii: "\""), 0..<0x20: return false
      default: place &+= 1
      }
    }
    return false
  }

  private func digit() -> Int? {
    guard unsafe place < bytes.count else { return nil }
    let digit = unsafe Int(bytes[place]) &- 0x30
    return digit >= 0 && digit <= 9 ? digit : nil
  }
}

extension FigureCursor {
  /// Goes behind the cells that tell the report, each with its comma; false where there are not
  /// so many in the row.
  mutating func takeHead() -> Bool {
    for _ in 0..<RecordedColumn.headCount {
      guard takeCell(), takeComma() else { return false }
    }
    return true
  }

  /// The place behind the next line break; nil where there is none.
  func nextRow() -> Int? {
    guard let start = unsafe bytes.baseAddress, unsafe place < bytes.count,
      let found = unsafe memchr(start + place, 0x0A, bytes.count &- place)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - start + 1
  }

  /// Whether these bytes stand here too.
  func repeats(_ earlier: Range<Int>) -> Bool {
    var copy = self
    return unsafe copy.take(earlier, of: bytes)
  }
}
