import Testing

@testable import Regions

@Suite struct NamePropertiesTests {
  let names = PlaceNames.standard
  var divisions: [Division] { names.gazetteer.divisions(in: 2024) }

  @Test func everyDivisionIsFoundBelowItsParents() throws {
    for division in divisions {
      let lineage = try #require(names.gazetteer.lineage(of: division, in: 2024))
      let text = lineage.divisions.map(\.name).joined() + "人民政府"
      let match = names.match(in: text, year: 2024)
      #expect(match?.division == division, "\(text)")
      #expect(match?.remainder(of: text) == "人民政府", "\(text)")
      #expect(match?.parents == lineage.divisions.dropLast(), "\(text)")
    }
  }

  @Test func everyDivisionAloneIsFoundOrAmongTheCandidates() {
    for division in divisions {
      let match = names.match(in: division.name + "教育局", year: 2024)
      #expect(match?.candidates.contains(division) == true, "\(division)")
      #expect(match?.remainder(of: division.name + "教育局") == "教育局", "\(division)")
      let count = match?.candidates.count ?? 0
      #expect((match?.doubt == .ambiguous) == (count > 1), "\(division)")
    }
  }

  @Test func everySharedNameIsRefusedAloneAndSolvedByItsParent() throws {
    let counties = divisions.filter { $0.level == .county }
    let shared = Dictionary(grouping: counties, by: \.name).filter { $0.value.count > 1 }
    #expect(shared.count == 29)
    for (name, bearers) in shared {
      let alone = names.match(in: name + "教育局", year: 2024)
      #expect(alone?.doubt == .ambiguous && alone?.division == nil, "\(name)")
      let candidates = alone?.candidates ?? []
      #expect(bearers.allSatisfy { candidates.contains($0) }, "\(name)")
      for bearer in bearers {
        let parent = try #require(bearer.parent)
        let above = try #require(names.gazetteer.division(parent, in: 2024))
        let match = names.match(in: above.name + name + "教育局", year: 2024)
        #expect(match?.division == bearer, "\(above.name)\(name)")
      }
    }
  }

  @Test func nothingTrapsOnBrokenText() {
    let bytes = Array("江苏省淮安市洪泽区高新区人民政府《新疆》塔城地区".utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        let part = Array(bytes[start..<end])
        _ = names.match(in: part.span, year: 2023)
        _ = names.occurrences(in: part.span, year: nil)
      }
      var broken = bytes
      broken[start] ^= 0x55
      _ = names.match(in: broken.span, at: start, year: 2023)
      _ = names.occurrences(in: broken.span, year: 2023)
    }
    #expect(names.match(in: bytes.span, at: -5, year: 2023) != nil)
    #expect(names.match(in: bytes.span, at: bytes.count + 5, year: 2023) == nil)
  }
}
