import Testing

@testable import Regions

@Suite struct GazetteerQueriesTests {
  let gazetteer = Gazetteer.standard

  func division(_ code: String, _ year: Int?) throws -> Division? {
    gazetteer.division(try #require(DivisionCode(code)), in: year)
  }

  /// Code, year of the report and the name it may bear then.
  @Test(
    arguments: [
      ("320829", 2015, "洪泽县"), ("320829", 2016, "洪泽县"), ("320829", 2017, nil),
      ("320813", 2014, nil), ("320813", 2015, "洪泽区"), ("320813", 2023, "洪泽区"),
      ("420600", 2009, "襄樊市"), ("420600", 2010, "襄阳市"), ("420600", nil, "襄阳市"),
      ("999999", 2020, nil),
    ] as [(String, Int?, String?)])
  func yearRule(code: String, year: Int?, name: String?) throws {
    #expect(try division(code, year)?.name == name)
  }

  @Test(arguments: [
    ("110105", ["北京市", "朝阳区"]), ("654221", ["新疆维吾尔自治区", "塔城地区", "额敏县"]),
    ("419001", ["河南省", "济源市"]), ("441900", ["广东省", "东莞市"]), ("310000", ["上海市"]),
  ])
  func lineages(code: String, names: [String]) throws {
    let division = try #require(try division(code, 2023))
    let lineage = try #require(gazetteer.lineage(of: division, in: 2023))
    #expect(lineage.divisions.map(\.name) == names)
    #expect(lineage.county == nil || lineage.county == division)
  }

  @Test func lineageOutsideTheDivisionsYears() throws {
    let county = try #require(try division("320829", 2016))
    #expect(gazetteer.lineage(of: county, in: 2016)?.prefecture?.name == "淮安市")
    #expect(gazetteer.lineage(of: county, in: nil)?.province.name == "江苏省")
  }

  @Test func childrenStandInTheYear() throws {
    let huaian = try #require(DivisionCode("320800"))
    #expect(gazetteer.children(of: huaian, in: 2015).map(\.name).contains("洪泽县"))
    #expect(gazetteer.children(of: huaian, in: 2016).map(\.name).contains("洪泽区"))
    #expect(gazetteer.children(of: huaian, in: 2016).count == 7)
  }

  @Test func predecessorsAndSuccessors() throws {
    let district = try #require(try division("320813", 2023))
    let county = try #require(try division("320829", 2012))
    #expect(gazetteer.predecessors(of: district) == [county])
    #expect(gazetteer.successors(of: county) == [district])
    #expect(gazetteer.successors(of: district).isEmpty)
  }

  @Test func reportsWithUnknownYear() throws {
    let current = try #require(try division("320813", nil))
    #expect(current.mayReport(for: nil))
    #expect(current.mayReport(for: .max) && !current.mayReport(for: .min))
  }
}
