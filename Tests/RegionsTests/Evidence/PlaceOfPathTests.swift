import Regions
import Testing

/// A path and a title that name a place only in part never lead to another one.
@Suite struct PlaceOfPathTests {
  private static let counties = Gazetteer.standard.divisions(in: 2023, level: .county)

  @Test("The county, one above it, or none", arguments: 0..<12)
  func neverAnother(_ part: Int) {
    let gazetteer = Gazetteer.standard
    let resolver = PlaceResolver()
    for (number, county) in Self.counties.enumerated() where number % 60 == part * 5 {
      guard let lineage = gazetteer.lineage(of: county, in: 2023) else { continue }
      let above = [lineage.province, lineage.prefecture].compactMap { $0 }
      let codes = Set((above + [county]).map(\.code))
      let folders = [
        above.map(\.name), above.map(\.shortName), [above.last?.name ?? ""],
        (above + [county]).map(\.name), (above + [county]).map(\.shortName),
      ]
      let type = String(county.name.suffix(1))
      for folder in folders {
        for file in ["a.txt", "\(1101 + number % 5400).txt", "2023.txt", "230107.txt"] {
          let path = PlaceEvidence(.path, folder.joined(separator: "/") + "/" + file)
          let silent = resolver.resolve([path], year: 2023)
          #expect(silent.division.map { codes.contains($0.code) } ?? true, "\(path.text)")
          let typed = resolver.resolve(
            [PlaceEvidence(.title, type + "教育局"), path], year: 2023)
          #expect(typed.division.map { codes.contains($0.code) } ?? true, "\(type) \(path.text)")
          let named = resolver.resolve(
            [PlaceEvidence(.title, county.name + "教育局"), path], year: 2023)
          #expect(named.division.map { $0.code == county.code } ?? true, "\(path.text)")
        }
      }
    }
  }
}
