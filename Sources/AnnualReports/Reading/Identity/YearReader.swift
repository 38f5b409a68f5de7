/// Finds the year that a report is about.
///
/// A report comes out in the year after; so dates of publication and signature never decide.
struct YearReader {
  /// The year and what it contradicts.
  struct Outcome {
    /// The year; nothing where no evidence decides.
    var year: Int?
    /// Another year that weighty evidence names: the period against the title.
    var conflict: Int?
    /// Where the year stands.
    var part: IdentityEvidence.Part?
  }

  /// The year that the running text and the path name, the title before the period of the figures
  /// before sentences before folders.
  static func year(in text: RunningText, path: String) -> Outcome {
    let title = text.title?.year
    let period = period(in: text)
    if let title {
      return Outcome(year: title, conflict: period == title ? nil : period, part: .title)
    }
    if let period { return Outcome(year: period, part: .period) }
    let mentioned = text.preamble.flatMap { line in
      TitleMention.mentions(in: line).compactMap(\.year).first
    }
    if let mentioned { return Outcome(year: mentioned, part: .preamble) }
    if let narrated = narrated(in: text) { return Outcome(year: narrated, part: .narrative) }
    guard let year = PathYear.year(in: path), !isSigned(in: text, before: year + 1) else {
      return Outcome()
    }
    return Outcome(year: year, part: .path)
  }

  /// Whether a signature is dated before a year: what is signed in 2020 is no report of 2020, and a
  /// folder 2020 holds what came out then.
  private static func isSigned(in text: RunningText, before year: Int) -> Bool {
    text.closing.contains { line in
      line.years().contains { $0.year < year && line.isDate($0) }
    }
  }

  /// The year of the first period that the preamble, the first section or any line names.
  private static func period(in text: RunningText) -> Int? {
    if let period = text.preamble?.period { return period }
    if text.openingHolds(months), let period = text.opening?.period { return period }
    return text.lines.lazy.filter { text.holds(months, $0) }.compactMap { text[$0].period }.first
  }

  /// 月 stands in every period.
  static let months: LetterSearch = "月\u{2F49}"

  /// The year that the first section speaks of most, dates and document numbers left out; nothing
  /// where two are spoken of as often.
  private static func narrated(in text: RunningText) -> Int? {
    var counts: [Int: Int] = [:]
    let lines = text.opening.map { [$0] } ?? text.lines.map { text[$0] }
    for line in lines {
      for mention in line.years() where !line.isDate(mention) || isWholeYear(mention, in: line) {
        counts[mention.year, default: 0] += 1
      }
    }
    guard let most = counts.values.max() else { return nil }
    let years = counts.filter { $0.value == most }.map(\.key)
    return years.count == 1 ? years[0] : nil
  }

  /// 截至2020年12月31日 speaks of the whole year.
  private static func isWholeYear(_ mention: YearMention, in line: TextLine) -> Bool {
    line.has("12月31", at: mention.range.upperBound)
  }
}

/// Reads the year out of a path: a folder 2024 or 2024年, or a file's name with one year in it.
///
/// Dates of publication are none: 2024-01, 2024/1/20, 2024发布.
enum PathYear {
  static func year(in path: String) -> Int? {
    let parts = path.split(separator: "/")
    let inName = parts.last.map(years) ?? []
    if inName.count == 1 { return inName[0] }
    for (place, folder) in parts.enumerated().dropLast().reversed() {
      let found = years(in: folder)
      guard found.count == 1 else { continue }
      return isMonth(parts[place + 1]) ? nil : found[0]
    }
    return nil
  }

  /// The runs of exactly four digits that can be years, each once.
  private static func years(in part: Substring) -> [Int] {
    var found: [Int] = []
    for run in part.split(whereSeparator: { !isDigit($0) }) where run.count == 4 {
      if let year = Int(run), YearMention.plausible.contains(year), !found.contains(year),
        !isPublication(part[run.endIndex...])
      {
        found.append(year)
      }
    }
    return found
  }

  /// Whether what follows a year makes it that of a publication: a month, or the word for it.
  private static func isPublication(_ rest: Substring) -> Bool {
    let words = rest.drop { $0 == "年" }
    if ["发布", "公布", "印发", "发文"].contains(where: { words.hasPrefix($0) }) { return true }
    guard let mark = rest.first, "-_.年".contains(mark) else { return false }
    return isMonth(rest.dropFirst().prefix { isDigit($0) })
  }

  private static func isMonth(_ text: Substring) -> Bool {
    text.count <= 2 && text.allSatisfy(isDigit) && Int(text).map((1...12).contains) ?? false
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
