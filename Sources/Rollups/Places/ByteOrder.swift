#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The order of texts by the bytes of their UTF-8, the same on every machine.
public enum ByteOrder {
  /// Whether one text comes before another.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    let isBefore = one.utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { precedes(left, $0) }
    }
    return (isBefore ?? nil) ?? one.utf8.lexicographicallyPrecedes(other.utf8)
  }

  private static func precedes(
    _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let left = one.baseAddress, let right = other.baseAddress else {
      return one.count < other.count
    }
    let order = memcmp(left, right, min(one.count, other.count))
    return order == 0 ? one.count < other.count : order < 0
  }
}
