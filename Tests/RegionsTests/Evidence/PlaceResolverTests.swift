import Regions
import Testing

@Suite struct PlaceResolverTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let evidence: [PlaceEvidence]
    let code: String
    let certainty: PlaceResolution.Certainty
    var conflicts: [PlaceConflict.Reason] = []

    init(
      _ description: String, _ evidence: [(PlaceEvidence.Kind, String)], _ code: String,
      _ certainty: PlaceResolution.Certainty, conflicts: [PlaceConflict.Reason] = []
    ) {
      testDescription = description
      self.evidence = evidence.map { PlaceEvidence($0.0, $0.1) }
      self.code = code
      self.certainty = certainty
      self.conflicts = conflicts
    }
  }

  static let certain = [
    Case("unique title", [(.title, "洪泽区人民政府")], "320813", .named),
    Case("year first", [(.title, "2020年度扶风县水利局报告")], "610324", .named),
    Case("town", [(.title, "衡阳市衡东县杨林镇")], "430424", .named),
    Case(
      "user wins", [(.title, "塔城市教育局"), (.userSettled, "654221")], "654221", .settled,
      conflicts: [.otherPlace]),
    Case("folder", [(.title, "鼓楼区教育局"), (.path, "江苏/南京市/a.txt")], "320106", .inferred),
    Case("area code", [(.title, "鼓楼区教育局"), (.areaCode, "0516-83720000")], "320302", .inferred),
    Case("address", [(.title, "鼓楼区教育局"), (.contact, "福州市东街")], "350102", .inferred),
    Case("a province's short name", [(.title, "新乡市教育局"), (.path, "河南/新乡市")], "410700", .named),
    Case("the only one that fits", [(.title, "州教育局"), (.path, "海南/a.txt")], "632500", .weak),
    Case("a numbered file", [(.path, "唐山市/路北区/1410.txt")], "130203", .weak),
    Case("a date for a name", [(.path, "江苏/南京市/230107.txt")], "320100", .weak),
    Case("a code for a name", [(.path, "江苏/宿迁市/321322.txt")], "321322", .weak),
    Case("a short name like another's", [(.path, "四川/巴中/巴州/a.txt")], "511902", .weak),
    Case(
      "a short name like a type", [(.title, "市中教育局"), (.path, "济南市/市中区/a.txt")], "370103", .weak),
    Case(
      "a county named with a misspelling", [(.title, "沐阳县人民政府"), (.path, "宿迁市/沭阳县")], "321322",
      .weak),
    Case("a word like a city", [(.title, "城市管理局"), (.path, "宿迁市/沭阳县")], "321322", .weak),
    Case("the police of a folder", [(.title, "公安局"), (.path, "内蒙古/赤峰市/a.txt")], "150400", .weak),
    Case(
      "an unknown county in its folder", [(.title, "宿迁市沐阳县教育局"), (.path, "宿迁市/沭阳县")],
      "321322", .inferred),
    Case("a river of a city", [(.title, "上海市黄浦江码头管理所")], "310000", .named),
    Case("a lake of a city", [(.title, "杭州西湖风景名胜区管理委员会")], "330100", .weak),
    Case("a district's ports", [(.title, "宁波市北仑港口管理局")], "330206", .weak),
    Case("a street by a lake", [(.title, "南京市玄武湖街道办事处")], "320102", .weak),
    Case("a bureau of a city", [(.title, "宿迁市城市管理局"), (.path, "a.txt")], "321300", .named),
    Case("a reserve of a city", [(.title, "宿迁市自然保护区管理局")], "321300", .named),
    Case("signature", [(.title, "阿勒泰教育局"), (.signature, "阿勒泰地区教育局")], "654300", .named),
    Case("short name", [(.title, "东丽教育局")], "120110", .weak),
    Case("confirmed short name", [(.title, "东丽教育局"), (.path, "天津市/东丽区")], "120110", .inferred),
    Case(
      "title against folder", [(.title, "塔城地区教育局"), (.path, "新疆/阿勒泰地区")], "654200", .named,
      conflicts: [.otherPlace]),
    Case("seat in the address", [(.title, "塔城地区教育局"), (.contact, "塔城市文化路")], "654200", .named),
    Case(
      "title against area code", [(.title, "额敏县教育局"), (.areaCode, "0517-3348600")], "654221",
      .named, conflicts: [.otherPlace]),
    Case("no place in the title", [(.title, "我局"), (.contact, "额敏县文化路")], "654221", .weak),
    Case("code in the path", [(.title, "我局"), (.path, "654200/2024/a.txt")], "654200", .weak),
    Case("file name", [(.path, "江苏/淮安市/洪泽区教育局2023.docx")], "320813", .weak),
    Case("laws do not count", [(.preamble, "按《江苏省办法》，额敏县教育局编制")], "654221", .weak),
    Case(
      "district from an address", [(.title, "区统计局"), (.contact, "淮安市清江浦区健康路")], "320812", .weak),
    Case("city from an address", [(.title, "市统计局"), (.contact, "淮安市清江浦区健康路")], "320800", .weak),
    Case("town from a folder", [(.title, "太平镇人民政府"), (.path, "塔城地区/额敏县/a")], "654221", .weak),
    Case(
      "own name in a document's title",
      [(.title, "区民政局2019年年度报告"), (.preamble, "发布《武汉市黄陂区民政局公告》，学习昌图县经验")], "420116", .weak),
    Case(
      "breadcrumb is no contradiction", [(.title, "额敏县教育局"), (.breadcrumb, "昌图县人民政府")], "654221",
      .named),
  ]

  @Test(arguments: certain) func decides(_ example: Case) {
    let found = PlaceResolver().resolve(example.evidence, year: 2023)
    #expect(found.division?.code.description == example.code)
    #expect(found.certainty == example.certainty)
    #expect(found.conflicts.map(\.reason) == example.conflicts)
    #expect(!found.used.isEmpty)
  }

  static let open = [
    Case("shared name", [(.title, "鼓楼区教育局")], "320106,320302,350102,410204", .weak),
    Case(
      "trail does not decide", [(.title, "鼓楼区教育局"), (.breadcrumb, "南京市人民政府")],
      "320106,320302,350102,410204", .weak),
    Case("trail alone", [(.breadcrumb, "首页 > 昌图县人民政府")], "211224", .weak),
    Case("short name of two", [(.title, "阿勒泰教育局"), (.path, "新疆/阿勒泰地区")], "654300,654301", .weak),
    Case("two places in a preamble", [(.preamble, "额敏县与昌图县")], "211224,654221", .weak),
    Case("seat of a city", [(.title, "我局"), (.contact, "淮安市清江浦区健康路")], "320800,320812", .weak),
    Case(
      "county unknown", [(.title, "县教育局"), (.path, "6542/a.txt")], "654221,654224,654225,654226",
      .weak),
    Case(
      "a county that bears a province's name, or one of the province's",
      [(.title, "县教育局"), (.path, "河南/2023/a.txt")], "410000,632324", .weak),
    Case(
      "a county of a prefecture below the province",
      [(.title, "县教育局"), (.path, "河南/新乡市/2023/a.txt")], "410721,410724,410725,410726,410727",
      .weak),
    Case(
      "a city that bears a province's name, or one of the province's",
      [(.title, "市教育局"), (.path, "吉林/a.txt")], "220000,220200", .weak),
    Case(
      "a province that stands in the path but holds no place of it",
      [(.title, "省教育厅"), (.path, "江苏省/新乡市/a.txt")], "410700", .weak),
    Case(
      "a county that nobody knows", [(.title, "沐阳县人民政府"), (.path, "江苏/宿迁市")],
      "321322,321323,321324", .weak),
    Case("a city that nobody knows", [(.title, "新明市教育局"), (.path, "江苏/宿迁市")], "321300", .weak),
    Case(
      "a short name against the folder", [(.title, "东丽教育局"), (.path, "河北省/唐山市/a.txt")],
      "120110,130200", .weak, conflicts: [.otherPlace]),
    Case(
      "an unknown county behind its prefecture", [(.title, "宿迁市沐阳县教育局")],
      "321322,321323,321324", .weak),
    Case("zone unknown", [(.title, "高新区教育局"), (.path, "江苏/淮安市")], "320800", .weak),
    Case("wrong parent", [(.title, "南京市洪泽区教育局")], "320813", .weak, conflicts: [.parentDoesNotFit]),
    Case("wrong year", [(.title, "洪泽县教育局")], "320829", .weak, conflicts: [.outOfPeriod]),
    Case("nothing", [], "", .weak), Case("empty texts", [(.title, ""), (.path, "")], "", .weak),
    Case("area code alone", [(.title, "我局"), (.areaCode, "0517")], "", .weak),
    Case("no place in the path", [(.path, "reports/2024/examples/001.txt")], "", .weak),
  ]

  @Test(arguments: open) func leavesOpen(_ example: Case) {
    let found = PlaceResolver().resolve(example.evidence, year: 2023)
    #expect(found.division == nil && found.certainty == nil)
    #expect(found.candidates.map(\.code.description).joined(separator: ",") == example.code)
    #expect(found.conflicts.map(\.reason) == example.conflicts)
  }

  @Test(arguments: [
    ("苏州宿迁工业园区教育局", "江苏/宿迁市", "苏州宿迁工业园区"), ("示范区教育局", "陕西/杨凌示范区", "杨凌示范区"),
    ("太平镇人民政府", "陕西/西咸新区", "西咸新区"),
  ])
  func zones(title: String, path: String, zone: String) {
    let evidence = [PlaceEvidence(.title, title), PlaceEvidence(.path, path)]
    let found = PlaceResolver().resolve(evidence, year: 2023)
    guard case .zone(let place) = found.outcome else {
      Issue.record("\(found.outcome)")
      return
    }
    #expect(place.name == zone && found.conflicts.isEmpty)
  }

  @Test func orderOfEvidenceDoesNotMatter() {
    for example in Self.certain + Self.open {
      let forwards = PlaceResolver().resolve(example.evidence, year: 2023)
      let backwards = PlaceResolver().resolve(example.evidence.reversed(), year: 2023)
      #expect(forwards == backwards, "\(example.testDescription)")
    }
  }
}
