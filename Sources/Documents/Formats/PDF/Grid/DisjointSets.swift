/// Sets of numbers from 0 that are joined two by two.
struct DisjointSets {
  private var parents: [Int]

  /// Each number in a set of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of another one: the smallest of the set.
  mutating func root(of number: Int) -> Int {
    var root = number
    while parents[root] != root { root = parents[root] }
    var next = number
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Makes one set of those of two numbers.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
