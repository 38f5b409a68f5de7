#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is done with many bytes at once: the C library and the vectors of the processor do it several
/// times as fast as a loop over bytes.
extension Span<UInt8> {
  /// A copy of the bytes.
  func copied() -> [UInt8] { unsafe withUnsafeBufferPointer { unsafe Array($0) } }

  /// The first place, at or behind `start`, of a byte; nil where there is none.
  ///
  /// - Precondition: `start` is a place or the end.
  @inline(__always)
  func firstPlace(of byte: UInt8, from start: Int = 0) -> Int? {
    unsafe extracting(start...).withUnsafeBytes { rest in
      guard let first = rest.baseAddress, let found = unsafe memchr(first, Int32(byte), rest.count)
      else { return nil }
      return unsafe start &+ (UnsafeRawPointer(found) - first)
    }
  }

  /// Whether other bytes stand at a place, all of them before the end.
  ///
  /// - Precondition: `place` is a place or the end.
  @inline(__always)
  func holds(_ other: Span<UInt8>, at place: Int) -> Bool {
    guard count &- place >= other.count else { return false }
    return unsafe extracting(place..<(place &+ other.count)).withUnsafeBytes { here in
      unsafe other.withUnsafeBytes { there in
        guard let one = here.baseAddress, let two = there.baseAddress else { return true }
        return unsafe memcmp(one, two, there.count) == 0
      }
    }
  }
}
