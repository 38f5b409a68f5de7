/// The parts of table four that are named above a row, each once, in the order of the form or not.
///
/// Kept in one number, as ``ColumnList`` is.
struct ForumList: Equatable, Sendable {
  /// Two bits for each part, the first lowest: its number plus 1.
  private var bits: UInt8 = 0
  private(set) var count = 0

  static let none = ForumList()

  /// Adds a part that is not there yet.
  mutating func add(_ forum: Forum) {
    for index in 0..<count where self[index] == forum { return }
    bits |= UInt8(forum.rawValue + 1) << UInt8(count * 2)
    count += 1
  }

  /// The part at a place, which must be below ``count``.
  subscript(index: Int) -> Forum { Forum.all[Int(bits >> UInt8(index * 2) & 3) - 1] }
}
