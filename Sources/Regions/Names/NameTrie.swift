/// All names and their forms, by letters.
///
/// Letters are the 16-bit code points of Chinese characters; no name holds others. Steps are kept
/// in one open-addressed hash table, and a bitmap of first letters rejects most positions of a
/// text at once.
struct NameTrie: Sendable {
  /// A node; 0 is the root.
  typealias Node = Int32

  /// What a node that ends a name stands for.
  struct Entry: Sendable {
    /// How the name is formed.
    let form: NameForm
    /// An index into the gazetteer's `rows`, or for zones into its `zones`.
    let index: Int32
    /// The next entry of the same node; -1 for none.
    let next: Int32
  }

  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 15)
  private var nodes: [Node] = Array(repeating: 0, count: 1 << 15)
  private var heads: [Int32] = [-1]
  private var firstLetters: [UInt64] = Array(repeating: 0, count: 1 << 10)
  /// By a hash of the first two letters of the names; all bits of a first letter that is a name.
  private var beginnings: [UInt64] = Array(repeating: 0, count: 1 << 10)
  private var hasNamesOfOneLetter = false
  private(set) var entries: [Entry] = []

  /// Adds a name in UTF-8; one that holds anything but Chinese characters of the basic plane is left
  /// out.
  mutating func insert(_ name: some Collection<UInt8>, _ form: NameForm, _ index: Int) {
    var node: Node = 0
    var letter: UInt16 = 0
    var first: UInt16 = 0
    var width = 0
    for byte in name {
      guard byte >= 0x80, byte & 0xF0 == 0xE0 || width % 3 != 0 else { return }
      letter = letter << 6 | UInt16(byte & 0x3F)
      width += 1
      guard width % 3 == 0 else { continue }
      if width == 3 {
        first = letter
        firstLetters[Int(letter >> 6)] |= 1 << UInt64(letter & 63)
      } else if width == 6 {
        let bit = Self.bit(first, letter)
        beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      node = step(from: node, by: letter)
    }
    if width == 3 { hasNamesOfOneLetter = true }
    guard node != 0, !holds(node, form, index) else { return }
    entries.append(Entry(form: form, index: Int32(index), next: heads[Int(node)]))
    heads[Int(node)] = Int32(entries.count - 1)
  }

  /// The node a letter leads to; nil if no name goes on so.
  func child(of node: Node, by letter: UInt16) -> Node? {
    let key = Self.key(node, letter)
    var slot = Self.slot(of: key, mask: keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// The index of the first entry of a node; -1 if no name ends there.
  func head(of node: Node) -> Int32 { heads[Int(node)] }

  /// Whether any name begins with a letter.
  func begins(with letter: UInt16) -> Bool {
    firstLetters[Int(letter >> 6)] >> UInt64(letter & 63) & 1 == 1
  }

  /// Whether a name may begin with two letters; the second is 0 where no letter follows.
  @inline(__always)
  func mayBegin(with letter: UInt16, _ next: UInt16) -> Bool {
    if hasNamesOfOneLetter { return begins(with: letter) }
    let bit = Self.bit(letter, next)
    return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(_ first: UInt16, _ second: UInt16) -> Int {
    let pair = UInt32(first) << 16 | UInt32(second)
    return Int(pair &* 0x9E37_79B1) >> 16
  }

  private func holds(_ node: Node, _ form: NameForm, _ index: Int) -> Bool {
    var next = heads[Int(node)]
    while next >= 0 {
      let entry = entries[Int(next)]
      if entry.form == form, entry.index == index { return true }
      next = entry.next
    }
    return false
  }

  private mutating func step(from node: Node, by letter: UInt16) -> Node {
    if let child = child(of: node, by: letter) { return child }
    if heads.count * 3 > keys.count * 2 { grow() }
    let child = Node(heads.count)
    heads.append(-1)
    place(Self.key(node, letter), child)
    return child
  }

  private mutating func grow() {
    let pairs = zip(keys, nodes).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    nodes = Array(repeating: 0, count: keys.count)
    for (key, node) in pairs { place(key, node) }
  }

  private mutating func place(_ key: UInt64, _ node: Node) {
    var slot = Self.slot(of: key, mask: keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    nodes[slot] = node
  }

  /// Never 0, as no letter is.
  private static func key(_ node: Node, _ letter: UInt16) -> UInt64 {
    UInt64(node) << 16 | UInt64(letter)
  }

  private static func slot(of key: UInt64, mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}
