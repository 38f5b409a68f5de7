/// Finds the number of a spelling, byte by byte, and keeps what is new.
///
/// Nothing goes by a hash alone: two spellings are one only if all their bytes are.
struct SpellingTable {
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []

  private struct Entry {
    var hash: UInt64
    var keyStart: Int32
    var keyEnd: Int32
  }

  /// How many spellings can be kept.
  let capacity: Int

  /// A table for so many spellings, a power of two; 0 for one that is never asked.
  init(capacity: Int) {
    self.capacity = capacity
    slots = Array(repeating: -1, count: capacity * 2)
  }

  /// How many spellings are kept; the number of the next one.
  var count: Int { entries.count }

  /// Whether no other spelling can be kept.
  var isFull: Bool { entries.count >= capacity }

  /// The number of a spelling, and whether it was kept only now.
  ///
  /// A full table must have been emptied before.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = unsafe Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if entries[number].hash == hash, unsafe isKey(entries[number], text) {
        return (number, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    precondition(!isFull, "the table is full")
    let start = Int32(keys.count)
    unsafe keys.append(contentsOf: text)
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, keyStart: start, keyEnd: Int32(keys.count)))
    return (entries.count - 1, true)
  }

  @inline(__always)
  private func isKey(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.keyEnd - entry.keyStart) == text.count else { return false }
    return unsafe keys.withUnsafeBytes { keys in
      let key = unsafe UnsafeRawBufferPointer(
        rebasing: keys[Int(entry.keyStart)..<Int(entry.keyEnd)])
      return unsafe Self.areEqual(key, UnsafeRawBufferPointer(text))
    }
  }

  /// Whether two stretches of as many bytes are the same.
  @inline(__always)
  private static func areEqual(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
  ) -> Bool {
    guard one.count >= 8 else { return unsafe one.elementsEqual(other) }
    var place = 0
    while place &+ 8 < one.count {
      guard unsafe word(of: one, at: place) == word(of: other, at: place) else { return false }
      place &+= 8
    }
    // The last eight bytes, some of them for the second time.
    return unsafe word(of: one, at: one.count &- 8) == word(of: other, at: one.count &- 8)
  }

  @inline(__always)
  private static func word(of bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    guard raw.count >= 8 else {
      return mix(unsafe raw.reduce(hash) { ($0 << 8 | $0 >> 56) ^ UInt64($1) })
    }
    var place = 0
    while place &+ 8 < raw.count {
      hash = unsafe mix(hash ^ word(of: raw, at: place))
      place &+= 8
    }
    return unsafe mix(hash ^ word(of: raw, at: raw.count &- 8))
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}
