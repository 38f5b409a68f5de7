public import AnnualReports
public import Regions

/// Collects reports, keeping of each no more than its figures, and adds them up by region, domain,
/// year and indicator.
///
/// A report is in a sum only where its year and division are known and where it counts the acts of
/// one body alone (``Scope/isLeaf``). What is not counted is in ``RollupResult/dispositions`` with
/// the reason. The result does not depend on the order in which reports are added or parts merged.
///
///     var rollup = Rollup(settings: RollupSettings())
///     for (index, report) in reports.enumerated() { rollup.add(report, index: index) }
///     let result = rollup.finish()
public struct Rollup: Sendable {
  /// What is counted.
  public private(set) var settings: RollupSettings
  private(set) var records: [ReportRecord] = []
  private(set) var names = NameTable()
  private(set) var store: FigureStore

  /// A roll-up of nothing yet.
  public init(settings: RollupSettings) {
    self.settings = settings
    let columns = Set(settings.indicators + RollupSettings.mainIndicators).sorted()
    store = FigureStore(columns: columns)
  }

  /// How many reports were added.
  public var reportCount: Int { records.count }

  /// Adds a report.
  ///
  /// `index` is the caller's number for it, which comes back in its disposition; each report should
  /// have its own. Some 600 bytes are kept for the main figures, the path included; its texts are
  /// not.
  public mutating func add(_ report: Report, index: Int) {
    records.append(ReportRecord(report, index: index, names: &names))
    store.append(report.figures)
  }

  /// Adds all reports of another roll-up, as of another thread; both have the same settings.
  public mutating func merge(_ other: Rollup) {
    precondition(store.columns == other.store.columns, "roll-ups of different indicators")
    let numbers = other.names.names.map { names.number(of: $0) }
    records.reserveCapacity(records.count + other.records.count)
    for var record in other.records {
      record.name = numbers[Int(record.name)]
      record.organ = numbers[Int(record.organ)]
      record.zone = numbers[Int(record.zone)]
      records.append(record)
    }
    store.append(other.store)
  }

  /// The same reports, to be counted otherwise: the indicators stay.
  public func counting(_ change: (inout RollupSettings) -> Void) -> Rollup {
    var other = self
    change(&other.settings)
    return other
  }

  /// Calls a closure with the numbers from 0 to below a count, at the same time or in turn, and returns
  /// when all calls have ended.
  public typealias Workers = (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

  /// Adds everything up; without reports, everything in the result is empty but the rows of the
  /// roster in the coverage of years that were asked for.
  ///
  /// - Parameter workers: What does the parts that do not need one another; in turn by default.
  public func finish(
    with gazetteer: Gazetteer = .standard,
    by workers: Workers = { count, work in (0..<count).forEach(work) }
  ) -> RollupResult {
    Closing(self, gazetteer: gazetteer).result(by: workers)
  }
}
