public import AnnualReports

/// Regions, domains or authorities in the order of a value, the highest first.
///
/// Equal values share the rank of the first of them, and the next rank is left out (1, 2, 2, 4).
public struct Ranking: Sendable {
  /// By what subjects are ranked.
  public enum Criterion: Hashable, Sendable {
    /// The value of the later year.
    case value
    /// The change since the earlier year; of a rate, percentage points.
    case change
    /// The change in percent; nobody has one for a rate.
    case percent
    /// The change like for like, of the authorities with figures in both years.
    case matchedChange
    /// The change like for like in percent.
    case matchedPercent
  }

  /// One of the ranked.
  public struct Entry: Sendable {
    /// The rank from 1, shared by equals; nil without a value.
    public let rank: Int?
    /// Who it is.
    public let subject: Subject
    /// The value by which it is ranked; nil where there is none.
    public let value: Quantity?
    /// ``FigureStatus/derived`` with a value; else why there is none, ``FigureStatus/missing`` also
    /// for an unknown population.
    public let status: FigureStatus
    /// The figures of the year, with their coverage.
    public let cell: PanelCell
    /// How many authorities are compared like for like; nil where nothing is compared.
    public let matchedAuthorities: Int?
    /// The people on whom a value per head is counted; nil for other values, or where unknown.
    public let population: Int64?
    /// What makes the years of a change not comparable; empty for a value.
    public let breaks: SeriesBreaks
    /// Whether the value stands apart from the others: see ``OutlierRule``.
    public let isOutlier: Bool
  }

  /// The measure.
  public let measure: Measure
  /// The year of the values.
  public let year: Int
  /// The earlier year of changes; nil where values are ranked.
  public let previousYear: Int?
  /// The ranked in order of rank, equals in the order of the panel; then those without a value.
  public let entries: [Entry]
  /// How the values are spread; nil where nobody has one.
  public let dispersion: Dispersion?

  /// Ranks the rows of a panel by one of its measures.
  ///
  /// Values are those of the panel's last year, changes those from its first year to its last. With
  /// a population, values are for each 10,000 people; changes never are.
  public init?(
    of panel: Panel, by criterion: Criterion = .value, measure place: Int = 0,
    population: Population? = nil
  ) {
    guard panel.measures.indices.contains(place), let year = panel.years.last else { return nil }
    measure = panel.measures[place]
    self.year = year
    previousYear = criterion == .value ? nil : panel.years.first
    let candidates = panel.rows.compactMap { row in
      RankingCandidate(row, place, year, criterion, population)
    }
    let dispersion = Dispersion(of: candidates.compactMap(\.value))
    self.dispersion = dispersion
    entries = Self.ranked(candidates, dispersion)
  }

  private static func ranked(
    _ candidates: [RankingCandidate], _ dispersion: Dispersion?
  ) -> [Entry] {
    let order = candidates.indices.sorted { left, right in
      let (one, other) = (candidates[left].value, candidates[right].value)
      guard one != other else { return left < right }
      guard let one else { return false }
      return other.map { one > $0 } ?? true
    }
    var (rank, last) = (0, Quantity?.none)
    return order.enumerated().map { place, index in
      let candidate = candidates[index]
      if candidate.value != last { rank = place + 1 }
      last = candidate.value
      return candidate.entry(
        rank: candidate.value == nil ? nil : rank,
        isOutlier: candidate.value.flatMap { dispersion?.isOutlier($0) } ?? false)
    }
  }

  /// The entries of the highest and the lowest ranks, with all that share the last of them; nil for
  /// no limit on that side, and both nil for all entries.
  ///
  /// With a limit, those without a value are left out.
  public func entries(top: Int?, bottom: Int?) -> [Entry] {
    guard top != nil || bottom != nil else { return entries }
    let ranked = entries.filter { $0.rank != nil }
    let last = bottom.flatMap { limit in
      limit > 0 ? ranked.dropLast(min(limit, ranked.count) - 1).last?.value : nil
    }
    return ranked.filter { entry in
      guard let rank = entry.rank, let value = entry.value else { return false }
      return top.map { rank <= $0 } ?? false || last.map { value <= $0 } ?? false
    }
  }
}
