/// Builds zip archives of stored members for tests.
struct ZipBuilder {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a member; by default its header is right.
  mutating func add(
    _ name: String, _ contents: [UInt8], flags: Int = 0x800, method: Int = 0,
    claimedBytes: Int? = nil
  ) {
    let offset = bytes.count
    let fields = number(flags, 2) + number(method, 2) + number(0, 4)
    let sizes =
      number(Int(Self.checksum(contents)), 4) + number(contents.count, 4)
      + number(claimedBytes ?? contents.count, 4)
    let nameLength = number(name.utf8.count, 2)
    bytes += number(0x0403_4B50, 4) + number(20, 2) + fields + sizes + nameLength + number(0, 2)
    bytes += Array(name.utf8) + contents
    directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + fields + sizes
    directory += nameLength + number(0, 12) + number(offset, 4) + Array(name.utf8)
    count += 1
  }

  /// The archive.
  func archive() -> [UInt8] {
    let counts = number(count, 2) + number(count, 2)
    let place = number(directory.count, 4) + number(bytes.count, 4)
    return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + counts + place + number(0, 2)
  }

  /// An archive of one member in UTF-8.
  static func archive(_ members: [(String, String)]) -> [UInt8] {
    var builder = ZipBuilder()
    for (name, text) in members { builder.add(name, Array(text.utf8)) }
    return builder.archive()
  }

  private func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
