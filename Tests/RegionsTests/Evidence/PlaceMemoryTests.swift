import Testing

@testable import Regions

/// What is remembered changes nothing.
@Suite struct PlaceMemoryTests {
  @Test("One memory for many reports gives what a new one for each gives")
  func sameAsWithout() {
    var memory = PlaceMemory()
    let titles = ["额敏县教育局", "县教育局", "泉港区自然资源局", "市中区教育局", ""]
    let paths = [
      "新疆/塔城地区/2024/654221.txt", "新疆/塔城地区/额敏县教育局.txt", "福建省//泉州市/", "四川省/乐山/市中区.md",
      "山东省/济南市/市中区教育局.txt", "654221.txt", "",
    ]
    for year in [2014, nil, 2023, 2014] {
      for path in paths {
        for title in titles {
          let evidence = [PlaceEvidence(.title, title), PlaceEvidence(.path, path)]
          let found = PlaceResolver().resolve(evidence, year: year, with: &memory) { [] }
          #expect(found == PlaceResolver().resolve(evidence, year: year), "\(title) in \(path)")
        }
      }
    }
  }

  @Test("Texts are the same only byte by byte")
  func keys() {
    #expect(TextKey("塔城", year: 2020) == TextKey("塔城", year: 2020))
    #expect(TextKey("塔城", year: 2020) != TextKey("塔城", year: nil))
    #expect(TextKey("\u{E9}") != TextKey("e\u{301}"))
    #expect(TextKey("塔城").hashValue == TextKey("塔城").hashValue)
  }
}
