internal import AnnualReports
internal import Arguments
internal import Rollups

/// The authorities that names on the command line mean.
///
/// A name may be given with more or fewer places in front: 额敏县教育局 for 塔城地区额敏县教育局. The name of an
/// organ alone, 教育局, means all that bear it. The organ must be the same: 体育局 is not 教育体育局.
struct AuthorityChoice: Sendable {
  private struct Name: Sendable {
    let text: String
    let organ: String
  }

  private let names: [Name]
  private let reading: ReadingSettings

  /// The names of an option, each of which may be several parted by 、 or ，.
  init(_ words: [String], by reading: ReadingSettings) {
    self.reading = reading
    names = words.flatMap { $0.split(whereSeparator: { "、，,".contains($0) }) }.map { word in
      let text = word.filter { !$0.isWhitespace }
      return Name(text: text, organ: reading.organ(of: text, in: nil))
    }
  }

  /// What the names of authorities are among others, each once and in their order.
  ///
  /// A name that means none of them is an error that tells the nearest, or those among others.
  func chosen(
    among agencies: [String], beside others: Set<String>
  ) throws(UsageError) -> Set<String> {
    var chosen: Set<String> = []
    for name in names {
      let found = agencies.filter { isMeant($0, by: name) }
      guard !found.isEmpty else { throw unknown(name, agencies, others) }
      chosen.formUnion(found)
    }
    return chosen
  }

  /// Whether an entry of a roster is one of the authorities.
  func holds(_ entry: RosterEntry) -> Bool {
    names.contains { name in
      isMeant(entry.name, by: name) || (name.text == name.organ && name.organ == entry.organ)
    }
  }

  private func isMeant(_ agency: String, by name: Name) -> Bool {
    guard agency != name.text else { return true }
    let isLonger = agency.hasSuffix(name.text) || name.text.hasSuffix(agency)
    return isLonger && !agency.isEmpty && reading.organ(of: agency, in: nil) == name.organ
  }

  private func unknown(
    _ name: Name, _ agencies: [String], _ others: Set<String>
  ) -> UsageError {
    let near = NearWords.nearest(to: name.text, among: agencies)
    let longer = agencies.filter { name.text.isShort(for: $0) }
    let ofOrgan = agencies.filter { reading.organ(of: $0, in: nil) == name.organ }
    let elsewhere = others.filter { isMeant($0, by: name) }.sorted(by: ByteOrder.precedes)
    let shown =
      [elsewhere, longer, near, ofOrgan].first { !$0.isEmpty }.map { Array($0.prefix(3)) } ?? []
    return UsageError(
      LocalizedText(
        en: "no report of '\(name.text)'", zh: "没有“\(name.text)”的报告"),
      advice: LocalizedText { language in
        guard !shown.isEmpty else {
          return language == .zh
            ? "机关名称见 huizong rollup 所写的 reports.csv" : "see reports.csv of 'huizong rollup'"
        }
        let list = language.joined(shown)
        guard elsewhere.isEmpty else {
          return language == .zh
            ? "所选地区或层级之外有：\(list)" : "outside the region or level chosen: \(list)"
        }
        return language == .zh ? "是不是：\(list)" : "nearest: \(list)"
      })
  }
}

extension String {
  /// Whether its characters stand in another name in the same order: 卫健委 in 卫生健康委员会.
  fileprivate func isShort(for name: String) -> Bool {
    var rest = name[...]
    return count > 1
      && allSatisfy { letter in
        guard let place = rest.firstIndex(of: letter) else { return false }
        rest = rest[rest.index(after: place)...]
        return true
      }
  }
}
