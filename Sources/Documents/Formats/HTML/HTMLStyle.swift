/// What the `style` of an element says, as far as it matters for the layout.
struct HTMLStyle {
  /// Whether the element takes no place.
  private(set) var isAbsent = false
  /// Whether its place is there but its text is not to be seen.
  private(set) var isInvisible = false
  /// What `display` says, where it says whether the element is a block.
  private(set) var isBlock: Bool?

  /// Reads a style; of two declarations of the same property the last holds.
  init(_ style: Span<UInt8>) {
    var next = 0
    while next < style.count {
      while next < style.count, style[next] <= 0x20 { next += 1 }
      let start = next
      while next < style.count, style[next] != UInt8(ascii: ";") { next += 1 }
      let declaration = style.extracting(start..<next)
      if Self.mayMatter(declaration) { take(String(declaration)) }
      next += 1
    }
  }

  /// Whether it begins like `display`, `visibility` or `mso-hide`; pages are full of others.
  private static func mayMatter(_ declaration: Span<UInt8>) -> Bool {
    guard declaration.count > 8 else { return false }
    switch (declaration[0] | 0x20, declaration[4] | 0x20) {
    case (UInt8(ascii: "d"), UInt8(ascii: "l")), (UInt8(ascii: "v"), UInt8(ascii: "b")),
      (UInt8(ascii: "m"), UInt8(ascii: "h")):
      return true
    default: return false
    }
  }

  private mutating func take(_ declaration: String) {
    let parts = declaration.lowercased().filter { !$0.isWhitespace }
      .split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return }
    let value = parts[1].prefix { $0 != "!" }
    switch parts[0] {
    case "display": takeDisplay(value)
    case "visibility":
      isInvisible = value == "hidden"
      if value == "collapse" { isAbsent = true }
    case "mso-hide": if value == "all" { isAbsent = true }
    default: break
    }
  }

  private mutating func takeDisplay(_ value: Substring) {
    isAbsent = value == "none"
    switch value {
    case "inline", "inline-block", "contents", "inline-flex": isBlock = false
    case "block", "flex", "grid", "list-item", "table", "table-row", "table-cell": isBlock = true
    default: break
    }
  }
}
