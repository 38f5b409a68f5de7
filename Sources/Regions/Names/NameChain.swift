/// Names of places written one after the other, parents first.
struct NameChain {
  /// One name.
  struct Link {
    /// Its bytes.
    let range: Range<Int>
    /// The node of the trie that ends it.
    let node: NameTrie.Node
  }

  /// The names, at least one.
  var links: [Link]
  /// Whether the last has its type, or is a zone's; false if it is a short name alone.
  let isTyped: Bool

  /// The offset behind the last name.
  var end: Int { links.last?.range.upperBound ?? 0 }

  /// Whether this reading of a text is to be preferred: the longer, then the one that ends in a
  /// name with its type, then the one of fewer names.
  func isBetter(than other: NameChain?) -> Bool {
    guard let other else { return true }
    if end != other.end { return end > other.end }
    if isTyped != other.isTyped { return isTyped }
    return links.count < other.links.count
  }
}
