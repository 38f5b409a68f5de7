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
    let year = PathYear.year(in: path)
    return Outcome(year: year, part: year == nil ? nil : .path)
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
enum PathYear {
  static func year(in path: String) -> Int? {
    let parts = path.split(separator: "/")
    let inName = parts.last.map(years) ?? []
    if inName.count == 1 { return inName[0] }
    for folder in parts.dropLast().reversed() {
      let found = years(in: folder)
      if found.count == 1 { return found[0] }
    }
    return nil
  }

  /// The runs of exactly four digits that can be years, each once.
  private static func years(in part: Substring) -> [Int] {
    var found: [Int] = []
    for run in part.split(whereSeparator: { !$0.isASCII || !$0.isNumber }) where run.count == 4 {
      if let year = Int(run), YearMention.plausible.contains(year), !found.contains(year) {
        found.append(year)
      }
    }
    return found
  }
}
