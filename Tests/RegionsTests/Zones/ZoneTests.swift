import Regions
import Testing

@Suite struct ZoneTests {
  let gazetteer = Gazetteer.standard

  @Test(
    arguments: [
      ("苏州宿迁工业园区", "宿迁市"), ("苏州工业园区", "苏州市"), ("西咸新区", "陕西省"), ("贵安新区", "贵州省"),
      ("淮安经济技术开发区", "淮安市"), ("新疆生产建设兵团第八师石河子市", "石河子市"), ("新疆生产建设兵团", nil),
    ] as [(String, String?)])
  func hosts(name: String, host: String?) throws {
    let zone = try #require(gazetteer.zones.first { $0.name == name })
    #expect(gazetteer.host(of: zone, in: 2023)?.name == host)
  }

  @Test func everyHostIsADivisionAndEveryZoneIsListedOnce() {
    for zone in gazetteer.zones {
      #expect(zone.hosts.allSatisfy { gazetteer.division($0, in: nil) != nil }, "\(zone.name)")
      #expect(zone.hosts.isEmpty == (zone.level == .province), "\(zone.name)")
      let same = gazetteer.zones.filter { $0.name == zone.name && $0.hosts == zone.hosts }
      #expect(same.count == 1, "\(zone.name)")
    }
  }

  @Test func yearsOfSeveralRowsAreJoined() throws {
    let zone = try #require(gazetteer.zones.first { $0.name == "苏州工业园区" })
    #expect(zone.firstSeen == 2017 && zone.lastSeen == 2023)
  }

  @Test func addedZonesAreFoundAndReplace() throws {
    let table = Array("name,parent,level\n塔城边合区,654200,county\n".utf8)
    let larger = gazetteer.adding(try Zone.table(table)).adding(try Zone.table(table))
    #expect(larger.zones.count == gazetteer.zones.count + 1)
    let match = PlaceNames(of: larger).match(in: "塔城边合区教育局", year: 2023)
    #expect(match?.zone?.hosts.map(\.description) == ["654200"])
  }
}
