/// Finds labels by their spelling, character by character.
struct LabelTree: Sendable {
  private struct Node: Sendable {
    var children: [UInt32: Int32] = [:]
    /// The label that ends here.
    var label: Label?
    /// The only label that can still come, if there is only one.
    var onlyLabel: Label?
    var depth: Int32 = 0
  }

  private var nodes: [Node] = [Node()]

  /// The beginning of every spelling.
  static let root: Int32 = 0

  static let standard = LabelTree(LabelSpellings.all)

  init(_ labels: [(label: Label, spellings: [String])]) {
    for (label, spellings) in labels {
      for spelling in spellings { insert(spelling, as: label) }
    }
    _ = settle(Self.root)
  }

  /// The node behind a node by a character; nothing where no spelling goes on so.
  func child(of node: Int32, by scalar: UInt32) -> Int32? {
    nodes[Int(node)].children[scalar]
  }

  /// The label that a text which ends at a node is known as: one that is spelt out, or the only
  /// one that can still come after three characters or more.
  func label(at node: Int32) -> Label? {
    let node = nodes[Int(node)]
    return node.label ?? (node.depth >= 3 ? node.onlyLabel : nil)
  }

  private mutating func insert(_ spelling: String, as label: Label) {
    var node = Self.root
    for scalar in spelling.unicodeScalars {
      if let next = nodes[Int(node)].children[scalar.value] {
        node = next
      } else {
        let next = Int32(nodes.count)
        nodes.append(Node(depth: nodes[Int(node)].depth + 1))
        nodes[Int(node)].children[scalar.value] = next
        node = next
      }
    }
    nodes[Int(node)].label = label
  }

  /// Fills in `onlyLabel` below a node and gives the labels that end there or below.
  private mutating func settle(_ node: Int32) -> Set<Label> {
    var labels: Set<Label> = []
    if let label = nodes[Int(node)].label { labels.insert(label) }
    for child in nodes[Int(node)].children.values { labels.formUnion(settle(child)) }
    nodes[Int(node)].onlyLabel = labels.count == 1 ? labels.first : nil
    return labels
  }
}
