/// The ways from node to node of a ``LabelTree``, in one table that a lookup mostly hits at once.
struct LabelEdges: Sendable {
  private struct Edge: Sendable {
    var node: Int32
    var scalar: UInt32
    var child: Int32
  }

  /// A free place has a child below zero; less than half of the places are taken.
  private var edges: [Edge]
  private var count = 0

  private static let free = Edge(node: 0, scalar: 0, child: -1)

  init() { edges = Array(repeating: Self.free, count: 1 << 10) }

  /// The node behind a node by a character; nothing where none is.
  @inline(__always)
  subscript(node: Int32, scalar: UInt32) -> Int32? {
    let edge = edges[place(node, scalar)]
    return edge.child < 0 ? nil : edge.child
  }

  /// Adds a way that is not there yet.
  mutating func add(_ child: Int32, behind node: Int32, by scalar: UInt32) {
    if (count + 1) * 2 > edges.count {
      let old = edges.filter { $0.child >= 0 }
      edges = Array(repeating: Self.free, count: edges.count * 2)
      for edge in old {
        let free = place(edge.node, edge.scalar)
        edges[free] = edge
      }
    }
    let free = place(node, scalar)
    edges[free] = Edge(node: node, scalar: scalar, child: child)
    count += 1
  }

  /// Where an edge is, or would be.
  @inline(__always)
  private func place(_ node: Int32, _ scalar: UInt32) -> Int {
    let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
    let mask = edges.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while edges[place].child >= 0, edges[place].node != node || edges[place].scalar != scalar {
      place = (place + 1) & mask
    }
    return place
  }
}
