/// Part of a file in memory, which serves one part after another.
struct FileStretch {
  private var room: [UInt8] = []
  /// How many bytes there are.
  private(set) var count = 0

  /// Forgets the bytes; the memory is kept.
  mutating func removeAll() { count = 0 }

  /// Adds bytes of a file from an offset on.
  ///
  /// - Throws: `SystemError` where the file cannot be read, or has become shorter.
  mutating func append(
    _ more: Int, of file: Descriptor, at offset: Int
  ) throws(SystemError) {
    if room.count < count + more {
      room.append(contentsOf: repeatElement(0, count: count + more - room.count))
    }
    let end = count + more
    var next = offset
    while count < end {
      let got = try file.fill(&room, count..<end, from: next)
      guard got > 0 else { throw .tooShort }
      count += got
      next += got
    }
  }

  /// The bytes in place; whoever keeps them makes the next adding copy them.
  var contents: ArraySlice<UInt8> { room[..<count] }
}
