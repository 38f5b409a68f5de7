/// Chooses one report where an authority has several for the same year.
///
/// The one with more printed figures is counted; where they tie, the one whose source comes first
/// in the order of its UTF-8 bytes, for a report does not tell which is newer.
struct Duplicates {
  /// The report to be counted for each slot; -1 where there is none.
  private(set) var winners: [Int32]
  /// The reports that were set aside, each with the slot of its authority and year.
  private(set) var losers: [(record: Int32, slot: Int)] = []
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
    let wins = isBetter(record, than: holder)
    losers.append((wins ? holder : record, slot))
    if wins { winners[slot] = record }
  }

  private func isBetter(_ one: Int32, than other: Int32) -> Bool {
    let (one, other) = (records[Int(one)], records[Int(other)])
    if one.reportedCount != other.reportedCount { return one.reportedCount > other.reportedCount }
    return one.precedes(other)
  }
}

extension ReportRecord {
  /// The order of sources by their bytes, then of numbers.
  func precedes(_ other: ReportRecord) -> Bool {
    if ByteOrder.areSame(source, other.source) { return index < other.index }
    return ByteOrder.precedes(source, other.source)
  }
}
