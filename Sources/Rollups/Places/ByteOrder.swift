#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Texts as the bytes of their UTF-8: an order that is the same on every machine, and a likeness
/// that need not know Unicode.
public enum ByteOrder {
  /// Whether one text comes before another.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    comparison(of: one, with: other) < 0
  }

  /// Whether two texts have the same bytes.
  public static func areSame(_ one: String, _ other: String) -> Bool {
    comparison(of: one, with: other) == 0
  }

  /// A hash of a text's bytes, the same in every run.
  static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { unsafe hash(UnsafeRawBufferPointer($0)) }
  }

  /// Eight bytes at a time, the last ones partly for the second time.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    guard bytes.count >= 8 else {
      for place in 0..<bytes.count { hash = unsafe hash << 8 ^ hash >> 56 ^ UInt64(bytes[place]) }
      return mixed(hash)
    }
    var place = 0
    while place < bytes.count {
      let word = unsafe bytes.loadUnaligned(
        fromByteOffset: min(place, bytes.count - 8), as: UInt64.self)
      hash = mixed(hash ^ word.littleEndian)
      place += 8
    }
    return hash
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// Below 0 where one text comes before another, 0 where they are the same, above 0 otherwise.
  private static func comparison(of one: String, with other: String) -> Int {
    var (one, other) = (one, other)
    return one.withUTF8 { left in other.withUTF8 { unsafe comparison(of: left, with: $0) } }
  }

  private static func comparison(
    of one: UnsafeBufferPointer<UInt8>, with other: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let left = one.baseAddress, let right = other.baseAddress else {
      return one.count - other.count
    }
    let order = unsafe memcmp(left, right, min(one.count, other.count))
    return order == 0 ? one.count - other.count : Int(order)
  }
}
