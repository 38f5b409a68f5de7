/// Keeps each name once and numbers it; the number depends on the order of arrival, so that
/// nothing may be ordered by it.
struct NameTable: Sendable {
  /// The names by number.
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  /// The number of a name, a new one if need be.
  mutating func number(of name: String) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The name of a number that this table gave.
  subscript(number: Int32) -> String { names[Int(number)] }
}
