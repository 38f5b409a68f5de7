import AnnualReports
import Rollups
import Testing

/// Whose reports are compared over the years.
struct SeriesIdentityTests {
  private static let before: [String: Figure] = ["requests.carried_out.total": 5]
  private static let after: [String: Figure] = ["requests.carried_in.total": 6]

  struct Pair: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reports: @Sendable () throws -> [Report]
    let isSame: Bool
  }

  static let pairs = [
    Pair(
      testDescription: "a county that became a city",
      reports: {
        [
          try report("a", at: "410728", year: 2018, before),
          try report("b", at: "410783", year: 2019, after),
        ]
      }, isSame: true),
    Pair(
      testDescription: "another name that may be its new one",
      reports: {
        [
          try report("a", year: 2023, before),
          try report("b", organ: "教育体育局", year: 2024, after),
        ]
      }, isSame: true),
    Pair(
      testDescription: "another name is another authority",
      reports: {
        [
          try report("a", year: 2023, before),
          try report("b", organ: "卫生健康委员会", domain: .health, year: 2024, after),
        ]
      }, isSame: false),
    Pair(
      testDescription: "a zone is not its district",
      reports: {
        [
          try report("a", year: 2023, before),
          try report("b", zone: "高新区", year: 2024, after),
        ]
      }, isSame: false),
    Pair(
      testDescription: "a government's office is not its region",
      reports: {
        [
          try report("a", organ: "人民政府", scope: .governmentOffice, year: 2023, before),
          try report("b", organ: "人民政府", scope: .regionTotal, year: 2024, after),
        ]
      }, isSame: false),
    Pair(
      testDescription: "a report that is not counted",
      reports: {
        [
          try report("a", year: 2023, before),
          try report("b", scope: .unknown, year: 2024, after),
        ]
      }, isSame: false),
  ]

  @Test(arguments: pairs)
  func `an authority is known by place and organ`(_ pair: Pair) throws {
    let found = edits(try pair.reports()).map(\.located.finding.rule)
    #expect(found == (pair.isSame ? ["X-CARRY"] : []))
  }

  @Test func `the published figures of 宿迁 pass from 2023 to 2024`() throws {
    let reports = try Self.suqian(carriedIn: 121, rules: 12, documents: 420)
    #expect(edits(reports).isEmpty)
  }

  @Test func `and any other would not`() throws {
    let reports = try Self.suqian(carriedIn: 112, rules: 13, documents: 421)
    #expect(
      edits(reports).map(\.line) == [
        "2024 X-CARRY error requests.carried_in.total 112≠121",
        "2024 X-STOCK warning rules.in_force 13≠12",
        "2024 X-STOCK warning normative_documents.in_force 421≠420",
      ])
  }

  private static func suqian(carriedIn: Figure, rules: Figure, documents: Figure) throws -> [Report]
  {
    func city(_ year: Int, _ figures: [String: Figure]) throws -> Report {
      try report(
        "宿迁\(year).txt", at: "321300", organ: "人民政府", domain: .government,
        scope: .regionTotal, year: year, figures)
    }
    return [
      try city(
        2023,
        [
          "requests.carried_out.total": 121, "rules.in_force": 11,
          "normative_documents.in_force": 597,
        ]),
      try city(
        2024,
        [
          "requests.carried_in.total": carriedIn, "rules.issued": 2, "rules.repealed": 1,
          "rules.in_force": rules, "normative_documents.issued": 50,
          "normative_documents.repealed": 227, "normative_documents.in_force": documents,
        ]),
    ]
  }
}
