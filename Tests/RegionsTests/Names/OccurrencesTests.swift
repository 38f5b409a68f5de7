import Regions
import Testing

@Suite struct OccurrencesTests {
  /// A text, and the codes of the places named in it; several for one that is ambiguous.
  @Test(arguments: [
    ("", []), ("地址：额敏县阿尔夏特路120号", ["654221"]), ("联系地址：新疆塔城地区塔城市文化路", ["654201"]),
    ("由江苏省淮安市洪泽区、额敏县报送", ["320813", "654221"]), ("城区、老城区改造和新城区建设", []),
    ("佛山城区学校", []), ("省、市和县有关部门", []), ("全市中区域发展", []), ("互助活动与合作交流", []),
    ("中华人民共和国", []), ("长沙市区道路", ["430100"]), ("北京街道与湖南镇", []), ("西安市场主体", []),
    ("市、县区政府", []), ("在鼓楼区", ["320106", "320302", "350102", "410204"]),
    ("，南县有", ["430921"]), ("朝阳区域", []),
  ])
  func places(_ text: String, codes: [String]) {
    let found = PlaceNames.standard.occurrences(in: text, year: 2023)
    #expect(found.flatMap { $0.candidates.map(\.code.description) } == codes)
  }

  @Test func rangesLieInTheText() throws {
    let text = "地址：额敏县文化路"
    let match = try #require(PlaceNames.standard.occurrences(in: text, year: nil).first)
    #expect(match.range == 9..<18)
    #expect(match.remainder(of: text) == "文化路")
  }
}
