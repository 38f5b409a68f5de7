import Documents

/// Remembers how cells were read, for the same few hundred spellings fill all reports.
///
/// One for each thread. What it gives depends on the cell alone, so that sharing or losing it
/// changes nothing but time.
struct Lexicon {
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var keys: [UInt8] = []
  private var tokens: [Token] = []

  private struct Entry {
    var hash: UInt64
    var keyStart: Int32
    var keyEnd: Int32
    var tokenStart: Int32
    var tokenEnd: Int32
  }

  /// Longer cells are read anew every time.
  static let longestKey = 512
  /// Shorter cells are read in full; of longer ones most are prose.
  private static let shortestProse = 60
  /// When as many cells are remembered, all are forgotten.
  private static let capacity = 1 << 14

  /// A lexicon without any memory, to stand in while another one is in use.
  init(empty: Void) { slots = [] }

  init() {
    slots = Array(repeating: -1, count: Self.capacity * 2)
  }

  /// How the tokens of a cell are given.
  enum Found {
    /// The only one.
    case one(Token)
    /// Those that ``subscript(_:)`` gives, until the next cell is read.
    case remembered(Range<Int>)
    /// Those of a cell that is too long to be remembered.
    case passing([Token])
  }

  /// Finds the tokens of a cell's text, in order.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Found {
    if let value = PlainNumber.read(text) {
      return .one(Token(kind: .value(value), start: 0, end: UInt32(text.count)))
    }
    if text.count > Self.shortestProse, Prose.fills(text) {
      return .one(Token(kind: .words, start: 0, end: UInt32(text.count)))
    }
    guard text.count <= Self.longestKey else { return .passing(CellReader.tokens(of: text)) }
    let entry = entry(for: text)
    return .remembered(Int(entry.tokenStart)..<Int(entry.tokenEnd))
  }

  /// A token found by ``read(_:)``.
  @inline(__always)
  subscript(index: Int) -> Token { tokens[index] }

  private mutating func entry(for text: UnsafeBufferPointer<UInt8>) -> Entry {
    let hash = Self.hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isKey(entry, text) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    if entries.count >= Self.capacity {
      self = Lexicon()
      return self.entry(for: text)
    }
    return remember(text, hash: hash, slot: slot)
  }

  @inline(__always)
  private func isKey(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.keyEnd - entry.keyStart) == text.count else { return false }
    return keys.withUnsafeBytes { keys in
      let key = UnsafeRawBufferPointer(rebasing: keys[Int(entry.keyStart)..<Int(entry.keyEnd)])
      return Self.areEqual(key, UnsafeRawBufferPointer(text))
    }
  }

  /// Whether two stretches of as many bytes are the same.
  @inline(__always)
  private static func areEqual(
    _ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer
  ) -> Bool {
    var place = 0
    while place + 8 <= one.count {
      let (left, right) = (
        one.loadUnaligned(fromByteOffset: place, as: UInt64.self),
        other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      )
      guard left == right else { return false }
      place += 8
    }
    while place < one.count {
      guard one[place] == other[place] else { return false }
      place += 1
    }
    return true
  }

  private mutating func remember(
    _ text: UnsafeBufferPointer<UInt8>, hash: UInt64, slot: Int
  ) -> Entry {
    let keyStart = Int32(keys.count)
    keys.append(contentsOf: text)
    let tokenStart = Int32(tokens.count)
    tokens.append(contentsOf: CellReader.tokens(of: text))
    let entry = Entry(
      hash: hash, keyStart: keyStart, keyEnd: Int32(keys.count), tokenStart: tokenStart,
      tokenEnd: Int32(tokens.count))
    slots[slot] = Int32(entries.count)
    entries.append(entry)
    return entry
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    var rest = UnsafeRawBufferPointer(text)
    while rest.count >= 8 {
      hash = mix(hash ^ rest.loadUnaligned(as: UInt64.self))
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(8))
    }
    var last: UInt64 = 0
    for byte in rest { last = last << 8 | UInt64(byte) }
    return mix(hash ^ last)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}
