/// A character as the breaking of lines sees it.
struct LineCharacter {
  /// Whether it belongs to what follows or to what stands before.
  enum Mark {
    case none, opening, closing
  }

  let character: Character
  /// The columns that it takes.
  let width: Int
  /// Whether a line may not end behind it, or not begin with it.
  let mark: Mark

  init(_ character: Character) {
    self.character = character
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    guard scalars.index(after: scalars.startIndex) == scalars.endIndex else {
      width = DisplayWidth.of(character)
      mark = .none
      return
    }
    width = DisplayWidth.of(first)
    mark = (0x4E00...0x9FFF).contains(first.value) ? .none : Self.mark(of: first)
  }

  /// Whether it continues a word of narrow characters.
  var isNarrow: Bool { width < 2 && mark != .opening }

  private static func mark(of scalar: Unicode.Scalar) -> Mark {
    switch scalar {
    case "（", "《", "「", "『", "【", "〔", "〈", "〖", "“", "‘", "(", "[", "{", "￥", "¥": .opening
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "〉", "〗", "”", "’":
      .closing
    case "…", "—", "·", "％", "‰", "℃", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%": .closing
    default: .none
    }
  }
}
