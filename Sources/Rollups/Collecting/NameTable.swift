/// Keeps each name once and numbers it; the number depends on the order of arrival, so that
/// nothing may be ordered by it.
///
/// Names are the same that Unicode holds to be canonically equivalent. As most come byte for byte
/// as they came before, they are looked up by their bytes first, which is quicker by far.
struct NameTable: Sendable {
  /// The names by number.
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]
  /// The spellings that came so far, with their hashes and the numbers of their names.
  private var spellings: [(text: String, hash: UInt64, number: Int32)] = []
  /// By hash: the place of a spelling, -1 where there is none; the count is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  /// The number of the empty name, once it has come.
  private var numberOfNothing: Int32?

  /// The number of a name, a new one if need be.
  mutating func number(of name: String) -> Int32 {
    if name.isEmpty, let numberOfNothing { return numberOfNothing }
    let hash = ByteOrder.hash(name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if spellings[place].hash == hash, ByteOrder.areSame(spellings[place].text, name) {
        return spellings[place].number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = numberOfNewSpelling(name)
    slots[slot] = Int32(spellings.count)
    spellings.append((name, hash, number))
    if spellings.count * 2 > slots.count { grow() }
    return number
  }

  /// The name of a number that this table gave.
  subscript(number: Int32) -> String { names[Int(number)] }

  private mutating func numberOfNewSpelling(_ name: String) -> Int32 {
    if let known = numbers[name] { return known }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    if name.isEmpty { numberOfNothing = number }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for place in spellings.indices {
      var slot = Int(truncatingIfNeeded: spellings[place].hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }
}
