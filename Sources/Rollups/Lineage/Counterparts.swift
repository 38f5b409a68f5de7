internal import AnnualReports
internal import Regions

/// Which bodies of two years are to be set side by side.
///
/// A body is compared with itself, under whatever name. Bodies that were joined (教育局 and 科技局, or
/// the 教育局 of two districts of which one is made) are compared with the one that goes on by their
/// sum, and likewise one with the parts of it; and only where all of them report.
struct Counterparts {
  /// The bodies that were joined or parted, in the order of their first numbers.
  private(set) var regroupings: [Regrouping] = []
  /// By authority of the later year: its place in ``regroupings``.
  private var places: [Int32: Int] = [:]

  /// Finds the bodies that were joined or parted after the end of one year and by that of another.
  init(_ census: Census, from earlier: Int, to later: Int) {
    guard earlier < later else { return }
    var groups = Groups()
    census.joinMerged(after: earlier, through: later, in: &groups)
    let areas = census.atlas.territory.regroupedAreas(after: earlier, through: later)
    if !areas.isEmpty { census.joinOfAreas(areas, from: earlier, to: later, in: &groups) }
    for members in groups.members {
      var regrouping = Regrouping()
      for authority in members {
        if census.stands(authority, in: earlier) { regrouping.earlier.append(authority) }
        if census.stands(authority, in: later) { regrouping.later.append(authority) }
        regrouping.unknown += groups.unknown[authority, default: []]
      }
      guard !regrouping.later.isEmpty else { continue }
      for authority in regrouping.later { places[authority] = regroupings.count }
      regroupings.append(regrouping)
    }
  }

  /// The place of the regrouping to which a body of the later year belongs; nil for a body that is
  /// compared with itself.
  func place(of authority: Int32) -> Int? { places[authority] }
}

/// Authorities that belong together, put together step by step.
struct Groups {
  private var heads: [Int32: Int32] = [:]
  /// By authority: areas of which no body like it is known.
  var unknown: [Int32: [RegionKey]] = [:]

  /// Puts authorities into one group.
  mutating func join(_ authorities: [Int32]) {
    guard let first = authorities.first else { return }
    let head = self.head(of: first)
    for authority in authorities { heads[self.head(of: authority)] = head }
    heads[head] = head
  }

  /// The members of each group, in ascending order, and so are the groups by their first.
  var members: [[Int32]] {
    Dictionary(grouping: heads.keys) { head(of: $0) }.values.map { $0.sorted() }
      .sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  private func head(of authority: Int32) -> Int32 {
    var head = authority
    while let next = heads[head], next != head { head = next }
    return head
  }
}
