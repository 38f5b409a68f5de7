extension [UInt8] {
  /// The number of two bytes at an offset, lowest byte first; nothing where the bytes end before.
  func littleEndian16(at offset: Int) -> Int? {
    littleEndian(at: offset, byteCount: 2).map { Int($0) }
  }

  /// The number of four bytes at an offset; nothing where the bytes end before.
  func littleEndian32(at offset: Int) -> Int? {
    littleEndian(at: offset, byteCount: 4).map { Int($0) }
  }

  /// The number of eight bytes at an offset; nothing where the bytes end before, or where the
  /// number is larger than any file.
  func littleEndian64(at offset: Int) -> Int? {
    littleEndian(at: offset, byteCount: 8).flatMap { Int(exactly: $0) }
  }

  private func littleEndian(at offset: Int, byteCount: Int) -> UInt64? {
    guard offset >= 0, offset <= count - byteCount else { return nil }
    var number: UInt64 = 0
    for index in (0..<byteCount).reversed() { number = number << 8 | UInt64(self[offset + index]) }
    return number
  }
}
