import Regions
import Testing

@Suite struct GazetteerSearchTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    ("6542", "654221", true), ("额敏", "654221", true), ("敏县", "654221", true),
    ("互助", "630223", true), ("洪泽", "320829", true), ("额敏", "654200", false), ("", "654221", false),
    ("9", "654221", false), ("没有", "654221", false),
  ])
  func finds(text: String, code: String, isFound: Bool) {
    #expect(gazetteer.search(text).contains { $0.code.description == code } == isFound)
  }

  @Test(arguments: [
    ("沐阳县", "沭阳县"), ("互助土旗自治县", "互助土族自治县"), ("额敏县", "额敏县"), ("麻阳苗族自制县", "麻阳苗族自治县"),
  ])
  func nearest(misspelt: String, name: String) {
    #expect(gazetteer.nearestNames(to: misspelt, in: 2024).first?.name == name)
  }

  @Test(arguments: ["", "县", "教育局财政局人民政府", "🙂🙂"]) func nothingNear(_ text: String) {
    #expect(gazetteer.nearestNames(to: text).isEmpty)
  }
}
