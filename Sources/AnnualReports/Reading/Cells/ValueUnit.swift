import Documents

/// The unit that stands beside a number or in a head.
enum ValueUnit: UInt8, Sendable {
  /// None.
  case none
  /// A counter: 件, 宗, 起, 项, 次, 条, 个.
  case counter
  /// 元.
  case yuan
  /// 万元.
  case tenThousandYuan
  /// 亿元.
  case hundredMillionYuan

  /// The unit of money named somewhere in the glyphs; `none` where there is none.
  static func named(in glyphs: ArraySlice<Glyph>) -> ValueUnit {
    guard let yuan = glyphs.lastIndex(where: { $0.scalar == 0x5143 }) else { return .none }
    let before = glyphs[..<yuan].last { !$0.isSpace }?.scalar
    return before == 0x4E07 ? .tenThousandYuan : before == 0x4EBF ? .hundredMillionYuan : .yuan
  }

  /// The unit that the glyphs are and nothing else; nothing where they are none.
  init?(_ glyphs: ArraySlice<Glyph>) {
    var scalars: (first: UInt32, second: UInt32) = (0, 0)
    for glyph in glyphs where !glyph.isSpace {
      guard scalars.second == 0 else { return nil }
      if scalars.first == 0 { scalars.first = glyph.scalar } else { scalars.second = glyph.scalar }
    }
    switch scalars {
    case (0, 0): self = .none
    case (0x5143, 0): self = .yuan
    case (0x4E07, 0x5143): self = .tenThousandYuan
    case (0x4EBF, 0x5143): self = .hundredMillionYuan
    case (0x4EF6, 0), (0x5B97, 0), (0x8D77, 0), (0x9879, 0), (0x6B21, 0), (0x6761, 0), (0x4E2A, 0),
      (0x4EFD, 0):
      self = .counter
    default: return nil
    }
  }

  /// Whether it measures money.
  var isMoney: Bool { rawValue >= ValueUnit.yuan.rawValue }
}
