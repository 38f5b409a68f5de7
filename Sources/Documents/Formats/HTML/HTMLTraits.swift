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

  /// Those of an element without attributes.
  init() {}

  /// Reads attributes.
  init(_ attributes: HTMLAttributes) {
    unsafe attributes.forEach { name, value in
      switch name {
      case "colspan": columnSpan = unsafe min(max(Self.number(value) ?? 1, 1), 1_000)
      case "rowspan": rowSpan = unsafe Self.rowSpan(Self.number(value))
      case "hidden": isAbsent = true
      case "style": if let value = unsafe value { unsafe take(HTMLStyle(value)) }
      case "class", "id":
        navigation = unsafe max(
          navigation, NavigationMarks.kind(of: value.map { unsafe String(cString: $0) } ?? ""))
      default: break
      }
    }
  }

  private static func rowSpan(_ number: Int?) -> Int {
    number == 0 ? restOfTable : min(max(number ?? 1, 1), 65_534)
  }

  /// The digits that a value begins with; as many as need be, for more mean no larger span.
  private static func number(_ value: UnsafePointer<UInt8>?) -> Int? {
    guard var next = unsafe value else { return nil }
    while unsafe next.pointee == 0x20 || next.pointee == 0x2B { unsafe next += 1 }
    var number: Int?
    while unsafe next.pointee >= 0x30, unsafe next.pointee <= 0x39 {
      number = unsafe min((number ?? 0) * 10 + Int(next.pointee - 0x30), 1_000_000)
      unsafe next += 1
    }
    return number
  }

  private mutating func take(_ style: HTMLStyle) {
    isAbsent = isAbsent || style.isAbsent
    isInvisible = style.isInvisible
    isBlock = style.isBlock
  }
}
