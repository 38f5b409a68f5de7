/// A title, or a sentence that speaks of the report as a title would: who, and for which year.
struct TitleMention {
  /// The authority's name; nothing where the title gives none, or only 我局.
  var authority: Range<Int>?
  /// The year.
  var year: Int?

  private static let marks: Words = ["政府信息公开", "政务信息公开", "政务公开", "信息公开"]
  private static let ends: Words = ["年度报", "工作报告", "报告", "年报", "年度工作", "告年度"]

  private static let mentionEnds: Words = ["报告", "年报"]
  private static let otherPapers: Words = ["条例", "指南", "办法"]

  /// Reads a line that is a title and nothing else; nothing for any other line.
  ///
  /// Advertisements that took a page over put Latin letters into the title; such a title is none.
  static func title(_ line: TextLine) -> TitleMention? {
    guard line.count <= 70, let mark = line.findFirst(of: marks) else { return nil }
    let behind = mark.index + mark.word.count
    guard let end = line.findFirst(of: ends, from: behind), end.index - behind <= 16,
      line.count - end.index <= 16,
      !line.contains(where: { $0 == 0x3002 || $0 == 0x3E || $0 == 0xFF1B }),
      !line.has("本报告", at: 0), !line.has("根据", at: 0)
    else { return nil }
    return read(line, 0..<nameEnd(line, mark.index), before: line.count)
  }

  /// Reads the sentences of a text that speak of the report: 现公布某局2023年政府信息公开工作年度报告.
  static func mentions(in line: TextLine) -> [TitleMention] {
    var found: [TitleMention] = []
    var start = 0
    while let mark = line.findFirst(of: marks, from: start) {
      let behind = mark.index + mark.word.count
      start = behind
      guard let end = line.findFirst(of: mentionEnds, from: behind), end.index - behind <= 12,
        !line.has(anyOf: otherPapers, at: behind)
      else { continue }
      let sentence = line[..<mark.index].lastIndex { separators.contains($0) }
      let body = (sentence.map { $0 + 1 } ?? 0)..<nameEnd(line, mark.index)
      let mention = read(line, body, before: end.index)
      if mention.authority != nil || mention.year != nil { found.append(mention) }
    }
    return found
  }

  /// Marks that part sentences and clauses: 。，；：（》“ and their like in unified script.
  private static let separators: Set<UInt32> = [
    0x3002, 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x22, 0x300A, 0x300B, 0x3001, 0x3E,
  ]

  /// Where a name in front of 政府信息公开 ends: 人民政府信息公开 shares its 政府 with the name.
  private static func nameEnd(_ line: TextLine, _ mark: Int) -> Int {
    line.has("人民", at: mark - 2) && line.has("政府", at: mark) ? mark + 2 : mark
  }

  private static func read(_ line: TextLine, _ body: Range<Int>, before end: Int) -> TitleMention {
    let years = line.years(from: body.lowerBound, before: end)
    let year = years.first { $0.range.upperBound <= body.upperBound } ?? years.first
    var mention = TitleMention(authority: nil, year: year?.year)
    guard !line[body].contains(where: isLatin) else { return mention }
    var parts = [body]
    if let year, year.range.upperBound <= body.upperBound {
      parts = [body.lowerBound..<year.range.lowerBound, year.range.upperBound..<body.upperBound]
    }
    let names = parts.map { AuthorityName.trimmed($0, in: line) }
    mention.authority =
      names.first { AuthorityName.fits($0, in: line) }
      ?? names.first { AuthorityName.fits($0, in: line, needsEnding: false) }
    return mention
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    scalar >= 0x41 && scalar <= 0x5A || scalar >= 0x61 && scalar <= 0x7A
  }
}
