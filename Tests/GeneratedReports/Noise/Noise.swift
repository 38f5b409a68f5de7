/// The oddities of a report, each of them harmless to its figures.
public struct Noise: OptionSet, Hashable, Sendable {
  /// One bit for each oddity.
  public let rawValue: UInt64

  /// A set of oddities from its bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// A line of breadcrumbs above the title.
  public static let breadcrumbs = Noise(rawValue: 1 << 0)
  /// A line with source, date and clicks below the title, which may name another body.
  public static let metadata = Noise(rawValue: 1 << 1)
  /// Numbers in the prose that look like figures of the tables and are none.
  public static let traps = Noise(rawValue: 1 << 2)
  /// A sentence with such a number between a heading and its table.
  public static let trapsBeforeTables = Noise(rawValue: 1 << 3)
  /// No year anywhere but in dates of other years.
  public static let withoutYear = Noise(rawValue: 1 << 4)
  /// Other wordings of the headings of sections.
  public static let otherHeadings = Noise(rawValue: 1 << 5)
  /// Headings as in Markdown.
  public static let hashHeadings = Noise(rawValue: 1 << 6)

  /// `规范性文件` in the form of 2021, and short heads of columns.
  public static let shortLabels = Noise(rawValue: 1 << 8)
  /// `上年转结`, `行政事业型收费`, `结转下一年继续办理`.
  public static let misspelledLabels = Noise(rawValue: 1 << 9)
  /// Heads of the form of 2019 broken in two.
  public static let splitHeads = Noise(rawValue: 1 << 10)
  /// Heads of the form of 2019 without their second halves.
  public static let lostHeadHalves = Noise(rawValue: 1 << 11)
  /// Explanations in brackets inside labels, with other labels and numbers in them.
  public static let longHints = Noise(rawValue: 1 << 12)
  /// A row that the form does not know, in the first block of 2019.
  public static let extraRow = Noise(rawValue: 1 << 13)
  /// Narrow brackets, colons and commas in labels.
  public static let narrowBrackets = Noise(rawValue: 1 << 14)
  /// `（3）` for `（三）`.
  public static let digitBrackets = Noise(rawValue: 1 << 15)
  /// `合计` for `总计`, and `社会组织` for `社会公益组织`.
  public static let otherHeads = Noise(rawValue: 1 << 16)
  /// Spaces of three kinds between the characters of labels.
  public static let spacedLabels = Noise(rawValue: 1 << 17)
  /// `1、` for `1.` in labels.
  public static let commaNumbers = Noise(rawValue: 1 << 18)

  /// Digits of full width in some cells.
  public static let fullWidthDigits = Noise(rawValue: 1 << 24)
  /// Commas between thousands.
  public static let thousands = Noise(rawValue: 1 << 25)
  /// Units in cells with money: `251000元`, `2560万元`.
  public static let unitsInCells = Noise(rawValue: 1 << 26)
  /// Money with two decimals even when they are zeros.
  public static let fixedDecimals = Noise(rawValue: 1 << 27)
  /// `增2` and `减4` for `+2` and `-4`.
  public static let wordSigns = Noise(rawValue: 1 << 28)
  /// A no-break space in cells that are blank.
  public static let noBreakBlanks = Noise(rawValue: 1 << 29)

  /// Lines that end with a carriage return and a line feed.
  public static let carriageReturns = Noise(rawValue: 1 << 32)
  /// A byte order mark at the start.
  public static let byteOrderMark = Noise(rawValue: 1 << 33)
  /// Spaces at the ends of lines.
  public static let trailingSpaces = Noise(rawValue: 1 << 34)
  /// Traditional script in everything, names too.
  public static let traditionalScript = Noise(rawValue: 1 << 35)
  /// Readings in Latin letters after some characters.
  public static let pinyin = Noise(rawValue: 1 << 36)

  /// Every oddity there is.
  public static let all = Noise(rawValue: 0x1F_3F07_FF7F)
}
