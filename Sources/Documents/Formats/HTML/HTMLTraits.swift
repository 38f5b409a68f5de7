/// What an element's attributes say, as far as it matters for the layout.
struct HTMLTraits {
  /// How many columns a cell spans, 1...1000 as in the HTML Standard.
  var columnSpan = 1
  /// How many rows a cell spans, 1...65,534; ``restOfTable`` for `rowspan=0`.
  var rowSpan = 1
  /// Whether the element takes no place: `hidden`, `display:none`, `visibility:collapse`, Word's
  /// `mso-hide:all`.
  var isAbsent = false
  /// Whether its place is there but its text is not to be seen: `visibility:hidden`.
  var isInvisible = false
  /// What `display` says, where it says whether the element is a block.
  var isBlock: Bool?
  /// Whether its class or its id is one of navigation.
  var navigation = NavigationMarks.Kind.none

  /// The span of a cell that reaches down to the end of its table.
  static let restOfTable = Int.max

  /// Reads an attribute; the value of one without any is empty.
  mutating func take(_ name: String, _ value: Span<UInt8>) {
    switch name {
    case "colspan": columnSpan = min(max(Self.number(value) ?? 1, 1), 1_000)
    case "rowspan": rowSpan = Self.rowSpan(Self.number(value))
    case "hidden": isAbsent = true
    case "style": take(HTMLStyle(value))
    case "class", "id": navigation = max(navigation, NavigationMarks.kind(of: String(value)))
    default: break
    }
  }

  private static func rowSpan(_ number: Int?) -> Int {
    number == 0 ? restOfTable : min(max(number ?? 1, 1), 65_534)
  }

  /// The digits that a value begins with; as many as need be, for more mean no larger span.
  private static func number(_ value: Span<UInt8>) -> Int? {
    var place = 0
    while place < value.count, value[place] == 0x20 || value[place] == 0x2B { place += 1 }
    var number: Int?
    while place < value.count, value[place] >= 0x30, value[place] <= 0x39 {
      number = min((number ?? 0) * 10 + Int(value[place] - 0x30), 1_000_000)
      place += 1
    }
    return number
  }

  private mutating func take(_ style: HTMLStyle) {
    isAbsent = isAbsent || style.isAbsent
    isInvisible = style.isInvisible
    isBlock = style.isBlock
  }
}
