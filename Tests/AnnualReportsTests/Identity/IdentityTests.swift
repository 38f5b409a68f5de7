import AnnualReports
import Regions
import Testing

/// Titles, preambles and paths, with who, where and when they say.
@Suite struct IdentityTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var path = "report.txt"
    var name = ""
    var code = ""
    var year: Int?
    var domain = ""
    var scope = Scope.organ

    init(
      _ name: String, _ text: String, path: String = "report.txt", _ authority: String,
      _ code: String,
      _ year: Int?, _ domain: String, _ scope: Scope = .organ
    ) {
      testDescription = name
      self.text = text
      self.path = path
      self.name = authority
      self.code = code
      self.year = year
      self.domain = domain
      self.scope = scope
    }
  }

  @Test(arguments: [
    Case(
      "a county whose name begins like a word for all", "全南县水利局2021年政府信息公开工作年度报告\n",
      "全南县水利局", "360729", 2021, "agriculture_water"),
    Case(
      "a city whose name begins like a word for this", "本溪市教育局2021年政府信息公开工作年度报告\n",
      "本溪市教育局", "210500", 2021, "education"),
    Case("title", "塔城地区教育局 2024 年度政府信息公开工作报告\n\n一、总体情况\n", "塔城地区教育局", "654200", 2024, "education"),
    Case(
      "year before the name", "2021年石家庄市教育局政府信息公开工作年度报告\n", "石家庄市教育局", "130100", 2021, "education"),
    Case("two lines", "故城县教育局\n2020年政府信息公开工作年度报告\n", "故城县教育局", "131126", 2020, "education"),
    Case("scrambled end", "昌图县七家子镇2023年政府信息公开 工作告年度报\n", "昌图县七家子镇", "211224", 2023, "town"),
    Case(
      "人民政府 shares its 政府", "乐至县回澜镇人民政府信息公开工作年度报告\n统计期限为2019年1月1日至2019年12月31日。\n", "乐至县回澜镇人民政府",
      "512022", 2019, "town"),
    Case(
      "Chinese digits", "扶风县水利局二〇二〇年政府信息公开工作年度报告\n", "扶风县水利局", "610324", 2020, "agriculture_water"),
    Case(
      "traditional script", "子洲縣交通運輸局2021年度政府信息公開工作報告\n", "子洲縣交通運輸局", "610831", 2021,
      "housing_transport"),
    Case(
      "sentence in place of a title", "现公布开阳县市场监督管理局2020年政府信息公开工作年度报告。\n一、总体情况\n", "开阳县市场监督管理局",
      "520121", 2020, "market"),
    Case(
      "made by an inner office", "本报告由微山县两城镇人民政府党政办公室编制。统计期限为2020年1月1日至2020年12月31日。\n一、总体情况\n",
      "微山县两城镇人民政府", "370826", 2020, "town"),
    Case(
      "the body to ask",
      "报告统计期限为2024年1月1日至2024年12月31日，如有疑问，请与额敏县教育和科学技术局办公室联系（电话：0901-3352216）。\n一、总体情况\n",
      "额敏县教育和科学技术局", "654221", 2024, "education"),
    Case(
      "signature", "一、总体情况\n2023年，我局做好公开。\n二、其他\n无。\n互助县教育局\n2024年1月26日\n", "互助县教育局", "630223",
      2023, "education"),
    Case(
      "merged bureau", "卫滨区教育体育和文化旅游局 2024 年政府信息公开 工作年度报告\n", "卫滨区教育体育和文化旅游局", "410703", 2024,
      "education"),
    Case(
      "government of a whole region", "淮安市人民政府\n2024年政府信息公开工作年度报告\n报告汇总全市数据。\n一、总体情况\n", "淮安市人民政府",
      "320800", 2024, "government", .regionTotal),
    Case(
      "a government's office", "淮安市人民政府办公室2024年政府信息公开工作年度报告\n", "淮安市人民政府办公室", "320800", 2024,
      "gov_admin", .governmentOffice),
    Case("same-named district", "鼓楼区教育局2022年政府信息公开工作年度报告\n", "鼓楼区教育局", "", 2022, "education"),
    Case(
      "same-named district in a folder", "鼓楼区教育局2022年政府信息公开工作年度报告\n", path: "江苏/南京市/2022/a.txt",
      "鼓楼区教育局", "320106", 2022, "education"),
    Case(
      "only 我局, place and year from the folders", "一、总体情况\n我局做好公开。\n",
      path: "新疆/塔城地区/额敏县/2024/a1.txt", "", "654221", 2024, ""),
    Case(
      "only 我局, and a file that is named", "一、总体情况\n我局做好公开。\n", path: "新疆/塔城地区/额敏县/2024/民政局.txt",
      "民政局", "654221", 2024, "hr_civil"),
    Case(
      "town called like a province", "衢江区湖南镇2023年政府信息公开工作年度报告\n", "衢江区湖南镇", "330803", 2023, "town"),
    Case(
      "prose names the year before", "一、总体情况\n2023年，我局主动公开信息5条，较2022年增加2条。2023年未收到申请。\n", "", "",
      2023, ""),
    Case(
      "where a page stands, in front of its title",
      "首页 > 政务公开 > 政府信息公开年报 > 正文 额敏县教育局 2022年政府信息公开工作年度报告 一、总体情况\n", "额敏县教育局",
      "654221", 2022, "education"),
    Case(
      "a word for the title, in front of it", "标题：额敏县教育局2022年政府信息公开工作年度报告\n", "额敏县教育局",
      "654221", 2022, "education"),
    Case(
      "a county whose name begins like a word before names", "将乐县水利局2021年政府信息公开工作年度报告\n",
      "将乐县水利局", "350428", 2021, "agriculture_water"),
    Case(
      "a letter that is written so in names alone", "乾安县水利局2021年政府信息公开工作年度报告\n", "乾安县水利局",
      "220723", 2021, "agriculture_water"),
    Case("publication date only", "一、总体情况\n我局做好公开。\n发布时间：2024年1月26日\n", "", "", nil, ""),
    Case("advertisement in the title", "365bet体育官网2024年政府信息公开工作年度报告\n", "", "", 2024, "", .unknown),
    Case("nothing", "", "", "", nil, "", .unknown),
  ])
  func identity(_ example: Case) {
    let report = read(example.text, path: example.path)
    #expect(report.authority.name == example.name)
    #expect(report.place.division?.description ?? "" == example.code)
    #expect(report.year == example.year)
    #expect(report.authority.domains.first?.key ?? "" == example.domain)
    #expect(report.authority.scope == example.scope)
  }

  @Test(
    "The year of a path",
    arguments: [
      ("2023/a.txt", "", 2023), ("2023年/a.txt", "", 2023), ("年报2023/a1.txt", "", 2023),
      ("x/教育局2023.txt", "", 2023), ("2024-01-20教育局2023年报告.txt", "", 2023),
      ("2024-01/a.txt", "", nil), ("art/2024/1/20/art_1.txt", "", nil), ("2024发布/a.txt", "", nil),
      ("2024年印发/a.txt", "", nil), ("2019-2020/a.txt", "", nil), ("202401/a.txt", "", nil),
      ("2023/a.txt", "2024年1月20日", 2023), ("2024/a.txt", "2024年1月20日", nil),
      ("2024/a.txt", "2023年1月20日", nil),
    ] as [(String, String, Int?)])
  func yearOfPath(_ path: String, _ signature: String, _ year: Int?) {
    let report = read("一、总体情况\n我局做好公开。\n额敏县教育局\n\(signature)\n", path: path)
    #expect(report.year == year)
  }
}
