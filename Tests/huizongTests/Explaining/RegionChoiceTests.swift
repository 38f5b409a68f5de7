import Arguments
import Regions
import Rollups
import Testing

@testable import huizong

@Suite struct RegionChoiceTests {
  @Test(arguments: [
    ("塔城地区", 2024, "654200", RegionLevel.prefecture), ("654221", 2024, "654221", .county),
    ("额敏", 2024, "654221", .county), ("新疆塔城地区", 2024, "654200", .prefecture),
    ("北京市", 2024, "110000", .province), ("全国", 2024, "100000", .country),
    ("100000", 2024, "100000", .country), ("长垣县", 2018, "410728", .county),
  ])
  func findsRegions(_ text: String, _ year: Int, _ code: String, _ level: RegionLevel) throws {
    let region = try RegionChoice.named(text, in: year, of: .standard)
    #expect(region.codeText == code)
    #expect(region.level == level)
  }

  @Test(arguments: [
    ("鼓楼区", "several divisions"), ("额闽县", "no division"), ("999999", "no division"),
    ("", "no division"), ("长垣县", "no division"),
  ])
  func refusesOthers(_ text: String, _ message: String) {
    let error = #expect(throws: UsageError.self) {
      try RegionChoice.named(text, in: 2024, of: .standard)
    }
    #expect(error?.message[.en].contains(message) == true)
  }
}
