public import AnnualReports

/// What a roll-up is to count and how far it is to be split.
public struct RollupSettings: Sendable {
  /// The report years to count; nil for all of them.
  public var years: Set<Int>?
  /// The domains to count, by the main domain of an authority; nil for all of them.
  ///
  /// An authority whose domain nobody knows counts as ``Domain/other``.
  public var domains: Set<Domain>?
  /// The reports to count, by the caller's numbers; nil for all of them.
  public var reports: Set<Int>?
  /// The levels of regions that get totals.
  public var levels: Set<RegionLevel>
  /// Whether every region also gets a total for each domain that reports there.
  public var splitsByDomain: Bool
  /// The indicators of the totals, each once and in the form's order.
  public let indicators: [Indicator]
  /// Authorities that must report even if no report of theirs is there.
  public var roster: [RosterEntry]
  /// What the user says about bodies that go on under other names.
  public var aliases: [AuthorityAlias]
  /// Which boundaries the regions of the totals have.
  public var boundaries: Boundaries

  /// The main indicators, in the form's order.
  public static let mainIndicators = Indicator.all.filter(\.definition.isMain)

  /// The levels that fit into a spreadsheet.
  public static let defaultLevels: Set<RegionLevel> = [.prefecture, .province, .country]

  /// Settings for a roll-up; without arguments, all main figures of all years and domains.
  ///
  /// `indicators` may come in any order and with repetitions.
  public init(
    years: Set<Int>? = nil, domains: Set<Domain>? = nil,
    levels: Set<RegionLevel> = Self.defaultLevels, splitsByDomain: Bool = false,
    indicators: [Indicator] = Self.mainIndicators, roster: [RosterEntry] = [],
    aliases: [AuthorityAlias] = [], boundaries: Boundaries = .asReported
  ) {
    self.years = years
    self.domains = domains
    self.levels = levels
    self.splitsByDomain = splitsByDomain
    self.indicators = Set(indicators).sorted()
    self.roster = roster
    self.aliases = aliases
    self.boundaries = boundaries
  }
}
