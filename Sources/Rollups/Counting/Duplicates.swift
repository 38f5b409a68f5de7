/// Chooses one report where an authority has several for the same year.
///
/// Files whose paths differ in nothing but the ending are one report in several formats; of these
/// the one of the best ``SourceFormat`` stands for all. Of different ones the one with more printed
/// figures is counted, then that of the better format, then the one whose source comes first in the
/// order of its UTF-8 bytes, for a report does not tell which is newer.
struct Duplicates {
  /// The report to be counted for each slot; -1 where there is none.
  private(set) var winners: [Int32]
  /// The reports of the slots that have more than one.
  private var contenders: [Int: [Int32]] = [:]
  private let records: [ReportRecord]

  /// Makes room for slots from 0 up to `slotCount`.
  init(records: [ReportRecord], slotCount: Int) {
    self.records = records
    winners = Array(repeating: -1, count: slotCount)
  }

  /// Enters a report for the slot of its authority and year.
  mutating func enter(_ record: Int32, in slot: Int) {
    let holder = winners[slot]
    guard holder >= 0 else {
      winners[slot] = record
      return
    }
    contenders[slot, default: [holder]].append(record)
  }

  /// Chooses, and gives the reports that are set aside, each with the slot of its authority and
  /// year.
  mutating func settle() -> [(record: Int32, slot: Int)] {
    var losers: [(record: Int32, slot: Int)] = []
    for (slot, reports) in contenders.sorted(by: { $0.key < $1.key }) {
      let byStem = Dictionary(grouping: reports) {
        SourceFormat.split(records[Int($0)].source).stem
      }
      let best = byStem.values.compactMap { $0.min(by: isBetterFile) }.min(by: isBetterReport)
      guard let best else { continue }
      winners[slot] = best
      losers += reports.filter { $0 != best }.map { ($0, slot) }
    }
    return losers
  }

  /// Which file of a report is to be read.
  private func isBetterFile(_ one: Int32, than other: Int32) -> Bool {
    let (one, other) = (records[Int(one)], records[Int(other)])
    let formats = (SourceFormat.split(one.source).format, SourceFormat.split(other.source).format)
    if formats.0 != formats.1 { return formats.0 < formats.1 }
    if one.reportedCount != other.reportedCount { return one.reportedCount > other.reportedCount }
    return one.precedes(other)
  }

  /// Which report is to be counted.
  private func isBetterReport(_ one: Int32, than other: Int32) -> Bool {
    let (first, second) = (records[Int(one)], records[Int(other)])
    if first.reportedCount != second.reportedCount {
      return first.reportedCount > second.reportedCount
    }
    return isBetterFile(one, than: other)
  }
}

extension ReportRecord {
  /// The order of sources by their bytes, then of numbers.
  func precedes(_ other: ReportRecord) -> Bool {
    if ByteOrder.areSame(source, other.source) { return index < other.index }
    return ByteOrder.precedes(source, other.source)
  }

  /// Whether another report is this one in another format.
  func isSameReport(as other: ReportRecord) -> Bool {
    SourceFormat.split(source).stem == SourceFormat.split(other.source).stem
  }
}
