import Testing

@testable import Regions

@Suite struct AreaCodesTests {
  @Test(arguments: [
    ("0517", ["320800"]), ("010-12345678", ["110000"]), ("0901-3348600", ["654200", "659012"]),
    ("（0901）3348600", ["654200", "659012"]), ("05171234567", ["320800"]),
    ("+86 517 12345678", ["320800"]), ("０５１７－１２３４５６７", ["320800"]),
    ("0728", ["429004", "429005", "429006"]),
    ("", []), ("13912345678", []), ("8348600", []), ("0000-123", []), ("电话", []), ("051712345", []),
  ])
  func served(number: String, codes: [String]) {
    let divisions = AreaCodes.standard.divisions(ofNumber: number)
    #expect(divisions.map(\.description) == codes)
  }

  @Test func everyPrefectureOfTheMainlandHasACode() {
    var served: Set<DivisionCode> = []
    Table.forEachRow(of: AreaCodesTable.text) { row in
      let codes = row.codes(2)
      #expect(!codes.isEmpty && row.text(0).hasPrefix("0") && (3...4).contains(row.text(0).count))
      #expect(codes.allSatisfy { !Gazetteer.standard.indices(of: $0).isEmpty })
      served.formUnion(codes)
    }
    for prefecture in Gazetteer.standard.divisions(in: 2024, level: .prefecture) {
      let isServed =
        served.contains(prefecture.code) || prefecture.parent.map(served.contains) == true
      #expect(isServed, "\(prefecture)")
    }
  }
}
