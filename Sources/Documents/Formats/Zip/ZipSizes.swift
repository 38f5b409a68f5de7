/// The sizes and the offset of an entry, of 32 bits or, by zip64, of 64.
struct ZipSizes {
  private(set) var compressed: Int
  private(set) var inflated: Int
  private(set) var offset: Int

  private static let isElsewhere = 0xFFFF_FFFF

  init?(_ bytes: [UInt8], at start: Int) {
    guard let compressed = bytes.littleEndian32(at: start + 20),
      let inflated = bytes.littleEndian32(at: start + 24),
      let offset = bytes.littleEndian32(at: start + 42)
    else { return nil }
    self.compressed = compressed
    self.inflated = inflated
    self.offset = offset
  }

  /// Takes from the extra field of zip64 what the entry itself has no room for; nothing where a
  /// number is larger than any file.
  func enlarged(byExtra extra: [UInt8]) -> ZipSizes? {
    var sizes = self
    var start = 0
    while let id = extra.littleEndian16(at: start), let length = extra.littleEndian16(at: start + 2)
    {
      if id == 1 { return sizes.take(extra, start + 4) ? sizes : nil }
      start += 4 + length
    }
    return sizes
  }

  private mutating func take(_ extra: [UInt8], _ start: Int) -> Bool {
    var start = start
    for field in [\ZipSizes.inflated, \ZipSizes.compressed, \ZipSizes.offset]
    where self[keyPath: field] == Self.isElsewhere {
      guard let number = extra.littleEndian64(at: start) else { return false }
      self[keyPath: field] = number
      start += 8
    }
    return offset < Int.max / 4 && compressed < Int.max / 4
  }
}
