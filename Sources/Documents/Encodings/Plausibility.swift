/// How much a text looks like Chinese: how many of its characters are among the frequent ones.
///
/// Bytes read in a wrong encoding give characters too, but seldom these.
struct Plausibility: Comparable {
  private var frequent = 0
  private var all = 0
  /// How many characters ago a tag began; nothing outside tags, where the names of fonts would say
  /// more than the text.
  private var tagLength: Int?

  /// So many bytes of a text are looked at.
  private static let reach = 1 << 20

  /// A tag is no longer than this, in characters.
  private static let longestTag = 2_000

  /// The share of frequent characters from which a text is taken for Chinese.
  ///
  /// Reports have 0.7 and more; what comes of a wrong encoding has less than 0.05.
  static let least = 0.15
  /// The share from which no other encoding need be tried.
  private static let sure = 0.45

  /// Looks at a text in UTF-8; one without a Chinese character and without a strange one counts as
  /// Chinese.
  init(_ text: [UInt8]) {
    let beginning = text.span.extracting(first: Self.reach)
    var decoder = ScalarDecoder()
    var last: UInt32 = 0
    while let next = decoder.next(in: beginning) {
      if !isInTag(next.scalar, behind: last) { take(next.scalar) }
      last = next.scalar
    }
  }

  /// The share of frequent characters among those that say something, from 0 to 1.
  var share: Double { all == 0 ? 1 : Double(frequent) / Double(all) }

  /// Whether it may be a text in Chinese.
  var isText: Bool { share >= Self.least }

  /// Whether it is one beyond doubt.
  var isSurelyText: Bool { share >= Self.sure && all > 0 }

  static func < (first: Plausibility, second: Plausibility) -> Bool { first.share < second.share }

  private mutating func isInTag(_ scalar: UInt32, behind last: UInt32) -> Bool {
    if let length = tagLength {
      tagLength = scalar == 0x3E || length >= Self.longestTag ? nil : length + 1
    } else if last == 0x3C {
      let isTag =
        scalar == 0x2F || scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x61 && scalar <= 0x7A
      if isTag { tagLength = 0 }
    }
    return tagLength != nil
  }

  private mutating func take(_ scalar: UInt32) {
    switch scalar {
    case 0x4E00...0x9FFF:
      all += 1
      if FrequentCharacters.all.contains(GlyphTable.standard.standardForm(of: scalar)) {
        frequent += 1
      }
    // White space, ASCII, Latin-1's signs, punctuation, symbols, full-width forms, emoji.
    case 0x09...0x0D, 0x20...0x7E, 0xA0...0xFF, 0x2000...0x2BFF, 0x3000...0x303F, 0x3200...0x33FF,
      0xFE10...0xFE6F, 0xFEFF...0xFFEF, 0x1F000...0x1FAFF:
      break
    default: all += 1
    }
  }
}
