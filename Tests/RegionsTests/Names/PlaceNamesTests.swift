import Regions
import Testing

@Suite struct PlaceNamesTests {
  let names = PlaceNames.standard

  /// Authority's name, code of the place, what remains.
  @Test(arguments: [
    ("淮安市洪泽区人民政府", "320813", "人民政府"), ("洪泽区人民政府", "320813", "人民政府"),
    ("江苏省淮安市洪泽区财政局", "320813", "财政局"), ("淮安市 洪泽区　教育局", "320813", "教育局"),
    ("江苏淮安市教育局", "320800", "教育局"), ("上海市人民政府办公厅", "310000", "人民政府办公厅"),
    ("互助土族自治县教育局", "630223", "教育局"), ("互助县教育局", "630223", "教育局"),
    ("湘西自治州教育局", "433100", "教育局"), ("喀左县教育局", "211324", "教育局"),
    ("锡盟教育局", "152500", "教育局"), ("杭锦后旗教育局", "150826", "教育局"),
    ("麻阳苗族自治县板栗树乡人民政府", "431226", "板栗树乡人民政府"), ("衡阳市衡东县杨林镇", "430424", "杨林镇"),
    ("伊犁州塔城地区教育局", "654200", "教育局"), ("新疆维吾尔自治区塔城地区教育局", "654200", "教育局"),
    ("塔城市教育局", "654201", "教育局"), ("塔城地区教育局", "654200", "教育局"),
    ("衢江区湖南镇人民政府", "330803", "湖南镇人民政府"), ("乐山市中区教育局", "511102", "教育局"),
    ("乐山市市中区教育局", "511102", "教育局"), ("市北区教育局", "370203", "教育局"),
    ("青岛市北区教育局", "370203", "教育局"), ("乌鲁木齐市新市区教育局", "650104", "教育局"),
    ("南县教育局", "430921", "教育局"), ("和县教育局", "340523", "教育局"),
    ("海南州教育局", "632500", "教育局"), ("河南县教育局", "632324", "教育局"),
    ("卫滨区教育体育和文化旅游局", "410703", "教育体育和文化旅游局"), ("晋城市城区教育局", "140502", "教育局"),
    ("额敏县乡村振兴局", "654221", "乡村振兴局"), ("长沙市区教育系统", "430100", "区教育系统"),
    ("滨海新区教育局", "120116", "教育局"), ("济源市教育局", "419001", "教育局"),
    ("扶风县水利局", "610324", "水利局"), ("昌图县七家子镇", "211224", "七家子镇"),
    ("重庆市江北区教育局", "500105", "教育局"), ("北京市朝阳区教育局", "110105", "教育局"),
  ])
  func names(_ text: String, code: String, rest: String) throws {
    let match = try #require(names.match(in: text, year: 2023))
    #expect(match.division?.code.description == code)
    #expect(match.strength > .bare)
    #expect(match.remainder(of: text) == rest)
  }

  @Test(arguments: [
    "", " ", "区统计局", "县卫生健康局", "我局", "教育局", "湖南镇人民政府", "北京街道办事处", "城区街道办事处",
    "太平镇人民政府", "新华街道办事处", "长寿湖镇人民政府", "两城镇人民政府", "测试市教育局", "沐阳县人民政府", "塔城县教育局",
    "市中级人民法院", "示范区教育局", "中山大学", "365bet", "\u{FFFD}",
  ])
  func namesNoPlace(_ text: String) {
    #expect(names.match(in: text, year: 2023) == nil)
  }

  /// Short names alone, and what they can mean.
  @Test(arguments: [
    ("东丽教育局", ["120110"]), ("天津东丽教育", ["120110"]), ("阿勒泰教育局", ["654300", "654301"]),
    ("塔城教育局", ["654200", "654201"]), ("喀什市场监管局", ["653100", "653101"]),
    ("临夏州临夏教育局", ["622901", "622921"]), ("吉林教育厅", ["220000", "220200"]),
  ])
  func shortNames(_ text: String, codes: [String]) throws {
    let match = try #require(names.match(in: text, year: 2023))
    #expect(match.strength == .bare)
    #expect(match.candidates.map(\.code.description) == codes)
    #expect((match.doubt == .ambiguous) == (codes.count > 1))
  }

  /// Names with a fault, the year, the doubt, and what the last name would mean.
  @Test(arguments: [
    ("南京市洪泽区教育局", 2023, PlaceMatch.Doubt.parentDoesNotFit, "320813"),
    ("洪泽县教育局", 2023, .outOfPeriod, "320829"), ("莱芜市莱城区教育局", 2023, .outOfPeriod, "371202"),
  ])
  func faults(_ text: String, year: Int, doubt: PlaceMatch.Doubt, code: String) throws {
    let match = try #require(names.match(in: text, year: year))
    #expect(match.doubt == doubt && match.division == nil)
    #expect(match.candidates.map(\.code.description) == [code])
  }

  @Test(
    arguments: [
      ("洪泽县教育局", 2016, "320829"), ("洪泽区教育局", 2015, "320813"), ("哈密市教育局", 2015, "652201"),
      ("哈密市教育局", nil, "650500"), ("儋州市教育局", nil, "460400"), ("儋州市教育局", 2012, "469003"),
      ("两江新区教育局", 2025, "500157"),
    ] as [(String, Int?, String)])
  func years(_ text: String, year: Int?, code: String) {
    #expect(names.match(in: text, year: year)?.division?.code.description == code)
  }

  @Test(arguments: [
    ("苏州宿迁工业园区教育局", "苏州宿迁工业园区"), ("苏州工业园区教育局", "苏州工业园区"),
    ("淮安市经济技术开发区财政局", "淮安经济技术开发区"), ("淮安经开区财政局", "淮安经济技术开发区"),
    ("平顶山市新城区教育局", "平顶山市新城区"), ("杨凌示范区教育局", "杨凌示范区"), ("西咸新区教育局", "西咸新区"),
    ("第八师教育局", "新疆生产建设兵团第八师石河子市"), ("兵团教育局", "新疆生产建设兵团"),
    ("两江新区教育局", "两江新区"), ("额敏县高新区管委会", "高新区"),
  ])
  func zones(_ text: String, zone: String) {
    let match = names.match(in: text, year: 2023)
    #expect(match?.zone?.name == zone && match?.division == nil)
  }
}
