import Testing

@testable import AnnualReports

/// Table two: stocks against flows, and what an authority may report.
struct DisclosureEditsTests {
  static let stocks = [
    EditCase(
      "as many in force as were issued and kept",
      .zeros().with([
        "normative_documents.issued": "5", "normative_documents.repealed": "1",
        "normative_documents.in_force": "4",
      ])),
    EditCase(
      "fewer in force than were issued and kept",
      .zeros().with([
        "normative_documents.issued": "5", "normative_documents.repealed": "1",
        "normative_documents.in_force": "3",
      ]), breaks: "T2-STOCK0"),
    EditCase(
      "more repealed than issued", .zeros().with(["normative_documents.repealed": "9"])),
    EditCase(
      "in force is blank",
      .zeros().with(["normative_documents.issued": "5", "normative_documents.in_force": "_"]),
      breaks: "S-BLANK"),
    EditCase(
      "more newly disclosed than in all",
      .zeros(.f2019).with([
        "normative_documents.disclosed_new": "5", "normative_documents.disclosed_total": "2",
      ]), breaks: "T2-STOCK0"),
    EditCase(
      "all disclosed documents are new",
      .zeros(.f2019).with(["rules.disclosed_new": "5", "rules.disclosed_total": "5"])),
  ]

  private static let rules = Report.zeros().with(["rules.in_force": "6"])

  static let powers = [
    EditCase("the place is not known", rules.from(nil, .town)),
    EditCase("the code is unknown", rules.from("999999", .town)),
    EditCase("a province", rules.from("430000", .government, scope: .regionTotal)),
    EditCase("a city with districts", rules.from("430400", .government)),
    EditCase("the office of a city", rules.from("430400", nil, scope: .governmentOffice)),
    EditCase("a city without districts", rules.from("441900", .government)),
    EditCase("an autonomous prefecture", rules.from("532900", .government)),
    EditCase("a prefecture's office", rules.from("654200", .government), breaks: "T2-AUTH"),
    EditCase("a county", rules.from("430424", .government), breaks: "T2-AUTH"),
    EditCase("a county of which only the place is known", rules.from("430424"), breaks: "T2-AUTH"),
    EditCase("a town", rules.from("430424", .town), breaks: "T2-AUTH"),
    EditCase("a department of a city", rules.from("430400", .education), breaks: "T2-AUTH"),
    EditCase(
      "a zone of a city", rules.from("430400", .government, zone: "高新区"), breaks: "T2-AUTH"),
    EditCase("a county without rules", .zeros().from("430424", .government)),
    EditCase(
      "rules that are blank in a county",
      .zeros().with(["rules.in_force": "_"]).from("430424", .government), breaks: "S-BLANK"),
  ]

  private static let fees = Report.zeros().with(["fees.amount": "251000"])

  static let sizes = [
    EditCase("a department of a county", fees.from("430424", .education), breaks: "X-FEE-SIZE"),
    EditCase("a county's government", fees.from("430424", .government)),
    EditCase("a department of a city", fees.from("430400", .education)),
    EditCase("the place is not known", fees.from(nil, .education)),
    EditCase(
      "exactly at the limit",
      .zeros().with(["fees.amount": "100000"]).from("430424", .education)),
    EditCase(
      "the unit is not known",
      .zeros().with(["fees.amount": "251000?"]).from("430424", .education), breaks: "U-UNIT"),
  ]

  @Test(arguments: stocks + powers + sizes)
  func `figures of table two`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test(arguments: [
    (
      stocks[1].report, "“行政规范性文件”：现行有效 3 件，少于本年制发 5 件减本年废止 1 件（4 件）。",
      "normative documents: 3 in force are fewer than 5 issued less 1 repealed (4)"
    ),
    (
      rules.from("430424", .town),
      "填报“规章·现行有效件数”6，而乡镇、街道无权制定规章，请核实是否把规范性文件填入了规章。",
      "rules: in force 6, but a town or sub-district cannot make rules"
    ),
  ])
  func `messages say the numbers`(_ report: Report, _ chinese: String, _ english: String) {
    #expect(report.found.map(\.chinese) == [chinese])
    #expect(report.found.map(\.english) == [english])
    #expect(report.found.allSatisfy { $0.offset > 0 && $0.severity == .warning })
  }
}
