/// Reads decimal numbers as the files write them.
enum RecordedNumber {
  /// The millionths of `78.1561` or `-4`; nil for anything else, more than six decimals or too large
  /// a number.
  static func millionths(_ text: ArraySlice<UInt8>) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    let parts = (isNegative ? text.dropFirst() : text).split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count <= 2 else { return nil }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.count <= 6, parts.count == 1 || !decimals.isEmpty else { return nil }
    var number: Int64 = 0
    let zeros = repeatElement(UInt8(ascii: "0"), count: 6 - decimals.count)
    for digit in Array(whole) + Array(decimals) + zeros {
      guard (0x30...0x39).contains(digit) else { return nil }
      let (tenfold, isOver) = number.multipliedReportingOverflow(by: 10)
      let (next, isBeyond) = tenfold.addingReportingOverflow(Int64(digit - 0x30))
      guard !isOver, !isBeyond else { return nil }
      number = next
    }
    return isNegative ? -number : number
  }

  /// A whole number of one or more digits; nil for anything else.
  static func count(_ text: ArraySlice<UInt8>) -> Int? {
    guard text.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }
}
