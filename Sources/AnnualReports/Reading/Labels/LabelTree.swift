/// Finds labels by their spelling, character by character.
struct LabelTree: Sendable {
  private struct Node: Sendable {
    /// The label that ends here.
    var label: Label?
    /// The only label that can still come, if there is only one.
    var onlyLabel: Label?
    /// Whether more than one label ends here or below.
    var hasSeveral = false
    var parent: Int32 = 0
    var depth: Int32 = 0
  }

  private var nodes: [Node] = [Node()]
  private var children = LabelEdges()

  /// The beginning of every spelling.
  static let root: Int32 = 0

  static let standard = LabelTree(LabelSpellings.all)

  init(_ labels: [(label: Label, spellings: [String])]) {
    for (label, spellings) in labels {
      for spelling in spellings { insert(spelling, as: label) }
    }
    for node in nodes.indices.reversed() { settle(node) }
  }

  /// The node behind a node by a character; nothing where no spelling goes on so.
  func child(of node: Int32, by scalar: UInt32) -> Int32? {
    children[node, scalar]
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
      if let next = children[node, scalar.value] {
        node = next
      } else {
        let next = Int32(nodes.count)
        nodes.append(Node(parent: node, depth: nodes[Int(node)].depth + 1))
        children.add(next, behind: node, by: scalar.value)
        node = next
      }
    }
    nodes[Int(node)].label = label
  }

  /// Fills in the only label that ends at a node or below, and hands it up; children come first.
  private mutating func settle(_ node: Int) {
    if let label = nodes[node].label { note(label, at: node) }
    guard node > 0 else { return }
    let parent = Int(nodes[node].parent)
    if nodes[node].hasSeveral {
      nodes[parent].hasSeveral = true
      nodes[parent].onlyLabel = nil
    } else if let label = nodes[node].onlyLabel {
      note(label, at: parent)
    }
  }

  private mutating func note(_ label: Label, at node: Int) {
    guard !nodes[node].hasSeveral, nodes[node].onlyLabel != label else { return }
    nodes[node].hasSeveral = nodes[node].onlyLabel != nil
    nodes[node].onlyLabel = nodes[node].hasSeveral ? nil : label
  }
}
