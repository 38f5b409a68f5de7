internal import Documents

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
  mutating func number(of text: Span<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if entries[number].hash == hash, isKey(entries[number], text) {
        return (number, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    precondition(!isFull, "the table is full")
    let start = Int32(keys.count)
    for index in text.indices { keys.append(text[index]) }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, keyStart: start, keyEnd: Int32(keys.count)))
    return (entries.count - 1, true)
  }

  @inline(__always)
  private func isKey(_ entry: Entry, _ text: Span<UInt8>) -> Bool {
    guard Int(entry.keyEnd - entry.keyStart) == text.count else { return false }
    return Self.areEqual(keys.span, from: Int(entry.keyStart), text)
  }

  /// Whether as many bytes of the keys as a text has are the text's.
  @inline(__always)
  private static func areEqual(_ keys: Span<UInt8>, from start: Int, _ text: Span<UInt8>) -> Bool {
    guard text.count >= 8 else {
      return text.indices.allSatisfy { keys[start &+ $0] == text[$0] }
    }
    var place = 0
    while place &+ 8 < text.count {
      guard keys.eight(at: start &+ place) == text.eight(at: place) else { return false }
      place &+= 8
    }
    // The last eight bytes, some of them for the second time.
    place = text.count &- 8
    return keys.eight(at: start &+ place) == text.eight(at: place)
  }

  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    guard text.count >= 8 else {
      for index in text.indices { hash = (hash << 8 | hash >> 56) ^ UInt64(text[index]) }
      return mix(hash)
    }
    var place = 0
    while place &+ 8 < text.count {
      hash = mix(hash ^ text.eight(at: place))
      place &+= 8
    }
    return mix(hash ^ text.eight(at: text.count &- 8))
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}
