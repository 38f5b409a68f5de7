internal import AnnualReports
internal import Rollups

/// All findings of a roll-up in the order of findings.csv.
///
/// What is kept of each and put in order are twelve bytes; its row is made when it is asked for.
struct FindingList: Sendable {
  /// Where a finding is.
  private struct Place {
    enum Holder: UInt8 { case file, report, located }

    let holder: Holder
    /// Its number among the findings about files or among reports, or that of its report.
    let number: Int32
    /// Its number among those of its report; 0 for others.
    let part: Int32

    init(_ holder: Holder, _ number: Int, part: Int = 0) {
      self.holder = holder
      self.number = Int32(number)
      self.part = Int32(part)
    }
  }

  private let files: [FileFinding]
  private let reports: [ReportSummary]
  private let located: [LocatedFinding]
  private var places: [Place]

  /// Lists findings about files, in reports, and among reports; of reports that were not asked for
  /// none is taken.
  init(_ files: [FileFinding], _ reports: [ReportSummary], _ located: [LocatedFinding]) {
    (self.files, self.reports, self.located) = (files, reports, located)
    places = files.indices.map { Place(.file, $0) }
    for number in reports.indices where reports[number].isAskedFor {
      places += reports[number].findings.indices.map { Place(.report, number, part: $0) }
    }
    places += located.indices.map { Place(.located, $0) }
    putInOrder()
  }

  /// By region, year, source and place; those that tie stay as they are.
  private mutating func putInOrder() {
    let order = RowOrder.order(places.map { key($0) }) { precedes(places[$0], places[$1]) }
    places = order.map { places[$0] }
  }

  private func key(_ place: Place) -> Int64 {
    let number = Int(place.number)
    switch place.holder {
    case .file: return 0
    case .report: return RowOrder.key(reports[number].regions.region, reports[number].year)
    case .located:
      return RowOrder.key(RegionNames.Part(located[number].region), located[number].year)
    }
  }

  private func precedes(_ one: Place, _ other: Place) -> Bool {
    let (left, right) = (source(of: one), source(of: other))
    if !ByteOrder.areSame(left, right) { return ByteOrder.precedes(left, right) }
    let (first, second) = (finding(at: one), finding(at: other))
    return (first.line, first.column, first.rule) < (second.line, second.column, second.rule)
  }

  @inline(__always)
  private func source(of place: Place) -> String {
    switch place.holder {
    case .file: files[Int(place.number)].source
    case .report: reports[Int(place.number)].source
    case .located: located[Int(place.number)].source
    }
  }

  /// Inlined, so that who wants a part of it does not copy the whole.
  @inline(__always)
  private func finding(at place: Place) -> Finding {
    switch place.holder {
    case .file: files[Int(place.number)].finding
    case .report: reports[Int(place.number)].findings[Int(place.part)]
    case .located: located[Int(place.number)].finding
    }
  }
}

extension FindingList: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> FindingRow {
    let place = places[index]
    switch place.holder {
    case .file: return FindingRow(files[Int(place.number)])
    case .report: return FindingRow(finding(at: place), of: reports[Int(place.number)])
    case .located: return FindingRow(located[Int(place.number)])
    }
  }

  /// The severity of the finding at a place in the order.
  func severity(at index: Int) -> Finding.Severity { finding(at: places[index]).severity }

  /// The rule that the finding at a place in the order is of.
  func rule(at index: Int) -> String { finding(at: places[index]).rule }
}
