import Testing

@testable import Regions

@Suite struct GazetteerIntegrityTests {
  let gazetteer = Gazetteer.standard

  @Test func rowsAreSortedAndDoNotOverlap() {
    for (row, next) in zip(gazetteer.rows, gazetteer.rows.dropFirst()) {
      let isLater = row.lastYear.map { $0 < next.firstYear } ?? false
      #expect(row.code < next.code || row.code == next.code && isLater, "\(row) \(next)")
    }
  }

  @Test func allRowsOfTheTableAreRead() {
    var count = 0
    Table.forEachRow(of: DivisionsTable.text) { _ in count += 1 }
    #expect(gazetteer.rows.count == count)
    #expect(gazetteer.rows.count > 3_500)
  }

  @Test(arguments: 2008...2025) func everyParentStands(_ year: Int) {
    for row in gazetteer.divisions(in: year) {
      #expect((row.parent == nil) == (row.level == .province), "\(row)")
      guard let parent = row.parent else { continue }
      let found = gazetteer.division(parent, in: year)
      #expect(found?.stands(in: year) == true, "\(row)")
      #expect(gazetteer.lineage(of: row, in: year) != nil, "\(row)")
    }
  }

  /// The official totals of prefectures and counties at the years' ends.
  @Test(arguments: [
    (2019, 333, 2846), (2020, 333, 2844), (2021, 333, 2843), (2022, 333, 2843),
    (2023, 333, 2844), (2024, 333, 2846), (2025, 333, 2845),
  ])
  func totals(year: Int, prefectures: Int, counties: Int) {
    #expect(gazetteer.divisions(in: year, level: .prefecture).count == prefectures)
    #expect(gazetteer.divisions(in: year, level: .county).count == counties)
    #expect(gazetteer.divisions(in: year, level: .province).count == 34)
  }

  @Test func everyChangeIsReadWhole() {
    #expect(gazetteer.changes.count > 400)
    for change in gazetteer.changes {
      #expect(!change.kinds.isEmpty && !(change.old + change.new).isEmpty, "\(change)")
      #expect((2009...2026).contains(change.year))
      #expect((change.old + change.new).allSatisfy { !$0.name.isEmpty })
    }
  }
}
