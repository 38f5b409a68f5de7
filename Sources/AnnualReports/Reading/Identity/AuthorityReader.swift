/// Finds who reports, in the order in which the parts of a report can be trusted.
struct AuthorityReader {
  /// A name, the line it was read from, and what kind of evidence that makes.
  struct Finding {
    var line: TextLine
    var range: Range<Int>
    var source: Source

    /// The name in unified script.
    var name: String { line.string(range) }
    /// Where the name stands in the document.
    var bytes: Range<UInt32> { line.bytes(of: range) }
  }

  /// The parts of a report, the most trustworthy first; the name of its file last.
  enum Source { case title, issuerLine, signature, preamble, opening, fileName }

  private let text: RunningText
  private let path: String

  /// The authority that a report or else the name of its file gives; nothing where the report only
  /// says 我局 and the file's name is none of an authority.
  static func authority(in text: RunningText, path: String) -> Finding? {
    let reader = AuthorityReader(text: text, path: path)
    return reader.fromTitle ?? reader.fromIssuerLine ?? reader.fromPreamble
      ?? reader.fromSignature ?? reader.fromContact ?? reader.fromOpening ?? reader.fromFileName
  }

  /// 教育局.txt, 额敏县教育局2023年.txt, 2023年额敏县教育局政府信息公开工作年度报告.txt.
  private var fromFileName: Finding? {
    let file = path.split(separator: "/").last ?? ""
    let bare = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    let line = TextLine(String(bare))
    if let range = TitleMention.title(line)?.authority {
      return finding(range, line, .fileName)
    }
    let years = line.years().map(\.range)
    let start = years.first { $0.lowerBound == 0 }?.upperBound ?? 0
    let end = years.first { $0.lowerBound > start }?.lowerBound ?? line.count
    let parts = line[start..<end].split { !($0 >= 0x4E00 && $0 <= 0x9FFF) }
    let ranges = parts.map { AuthorityName.trimmed($0.startIndex..<$0.endIndex, in: line) }
    return ranges.lazy.compactMap { finding($0, line, .fileName) }.first
  }

  /// The title's name, or that of the line above where both name the same organ and that line
  /// gives more of its place.
  private var fromTitle: Finding? {
    guard let line = text.titleLine, let range = text.title?.authority else { return nil }
    let title = Finding(line: line, range: range, source: .title)
    guard let issuer = fromIssuerLine, issuer.range.count > range.count,
      issuer.name.hasSuffix(title.name.suffix(3))
    else { return title }
    return issuer
  }

  /// A line of its own above the title, or right below it.
  private var fromIssuerLine: Finding? {
    guard let index = text.titleIndex else { return nil }
    for neighbour in [index - 1, index - 2, index + 1]
    where text.lines.contains(neighbour) && text.mayBeShorter(than: Self.longest + 1, neighbour) {
      let line = text[neighbour]
      guard line.count <= Self.longest else { continue }
      let range = AuthorityName.trimmed(0..<line.count, in: line)
      if range.count == line.count, AuthorityName.fits(range, in: line) {
        return Finding(line: line, range: range, source: .issuerLine)
      }
    }
    return nil
  }

  /// No name that stands in a line of its own has more letters.
  private static let longest = 30

  /// A sentence that speaks of the report, or that says who made it.
  private var fromPreamble: Finding? {
    text.preamble.flatMap(maker) ?? text.opening.flatMap(maker)
  }

  private func maker(in line: TextLine) -> Finding? {
    let mention = TitleMention.mentions(in: line).compactMap(\.authority)
      .first { AuthorityName.fits($0, in: line) }
    if let mention { return Finding(line: line, range: mention, source: .preamble) }
    guard let made = line.find("编制") else { return nil }
    let start = line[..<made].lastIndex {
      [0x7531, 0x3002, 0x2C, 0x29, 0x300B].contains($0)
    }
    let range = AuthorityName.trimmed((start.map { $0 + 1 } ?? 0)..<made, in: line)
    return finding(AuthorityName.withoutInnerOffice(range, in: line), line, .preamble)
  }

  /// The body to ask: 请与某局办公室联系.
  private var fromContact: Finding? {
    guard let line = text.preamble,
      let ask = line.findFirst(of: Self.requests)
    else { return nil }
    let start = ask.index + ask.word.count
    guard let end = line.findFirst(of: Self.requestEnds, from: start) else { return nil }
    let range = AuthorityName.trimmed(start..<end.index, in: line)
    return finding(AuthorityName.withoutInnerOffice(range, in: line), line, .preamble)
  }

  private static let requests: Words = ["请与", "请联系", "请向", "请径与", "请直接与"]
  private static let requestEnds: Words = ["联系", "(", ",", "。", "咨询"]

  /// A line of its own at the end, beside a date or alone.
  private var fromSignature: Finding? {
    for line in text.closing.reversed() {
      let date = line.years().first?.range.lowerBound ?? line.count
      let range = AuthorityName.trimmed(0..<date, in: line)
      if range.lowerBound == 0, range.count >= date - 1, range.count <= Self.longest,
        AuthorityName.fits(range, in: line)
      {
        return Finding(line: line, range: range, source: .signature)
      }
    }
    return nil
  }

  /// What the first section says the authority did: 2021年，某街道办事处主动公开.
  private var fromOpening: Finding? {
    guard let line = text.opening else { return nil }
    for mention in line.years(before: 200) where !line.isDate(mention) {
      var start = mention.range.upperBound
      while start < line.count, line.has("度", at: start) || line.has(",", at: start) {
        start += 1
      }
      if let range = AuthorityName.name(at: start, in: line) {
        return Finding(line: line, range: range, source: .opening)
      }
    }
    return nil
  }

  private func finding(_ range: Range<Int>, _ line: TextLine, _ source: Source) -> Finding? {
    AuthorityName.fits(range, in: line) ? Finding(line: line, range: range, source: source) : nil
  }
}

extension AuthorityReader.Source {
  /// The part of the report.
  var part: IdentityEvidence.Part {
    switch self {
    case .title: .title
    case .issuerLine: .issuerLine
    case .signature: .signature
    case .preamble: .preamble
    case .opening: .opening
    case .fileName: .path
    }
  }
}
