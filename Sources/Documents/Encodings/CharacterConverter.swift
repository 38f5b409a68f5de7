#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns bytes of an encoding into UTF-8 by the C library's iconv.
@safe
struct CharacterConverter: ~Copyable {
  /// What came of a conversion.
  struct Result {
    /// The text in UTF-8, without what could not be converted.
    var text: [UInt8] = []
    /// The first byte, from 0, that belongs to no character; nothing where all do.
    var firstError: Int?
  }

  private let descriptor: iconv_t
  /// So many bad bytes in a text settle that it is none.
  private static let mostErrors = 1_000

  /// Opens a converter; nothing where the C library has none of that name.
  init?(from name: String) {
    guard let descriptor = unsafe iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1
    else {
      return nil
    }
    unsafe self.descriptor = unsafe descriptor
  }

  deinit { unsafe iconv_close(descriptor) }

  /// Converts bytes strictly: up to the first one that belongs to no character.
  func convert(_ bytes: ArraySlice<UInt8>) -> Result { convert(bytes, skipping: 0) }

  /// Converts bytes and leaves out those that belong to no character, only to see what the others
  /// look like.
  func convertLeavingOutErrors(_ bytes: ArraySlice<UInt8>) -> Result {
    convert(bytes, skipping: Self.mostErrors)
  }

  private func convert(_ bytes: ArraySlice<UInt8>, skipping mostErrors: Int) -> Result {
    var result = Result()
    result.text.reserveCapacity(bytes.count + bytes.count / 2)
    var source = Array(bytes)
    unsafe iconv(descriptor, nil, nil, nil, nil)
    unsafe source.withUnsafeMutableBytes { source in
      unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { room in
        unsafe run(source, room, skipping: mostErrors, into: &result)
      }
    }
    return result
  }

  private func run(
    _ source: UnsafeMutableRawBufferPointer, _ room: UnsafeMutableRawBufferPointer,
    skipping mostErrors: Int, into result: inout Result
  ) {
    var next = unsafe source.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = source.count
    var errors = 0
    while left > 0 {
      var out = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
      var space = room.count
      let outcome = unsafe iconv(descriptor, &next, &left, &out, &space)
      let isFull = outcome == -1 && errno == E2BIG
      unsafe result.text.append(contentsOf: room[..<(room.count - space)])
      guard outcome == -1, !isFull else { continue }
      if result.firstError == nil { result.firstError = source.count - left }
      errors += 1
      guard errors <= mostErrors, left > 0 else { return }
      unsafe next = unsafe next.map { unsafe $0 + 1 }
      left -= 1
    }
  }
}
