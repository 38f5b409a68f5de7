import AnnualReports
import Rollups
import Testing

struct SeriesBreakTests {
  static let cases: [(key: String, from: Int, to: Int, breaks: [String])] = [
    ("licensing.decisions", 2020, 2021, ["form_2019_2021"]),
    ("penalties.decisions", 2019, 2022, ["form_2019_2021"]),
    ("coercion.decisions", 2021, 2022, []),
    ("rules.issued", 2020, 2021, ["form_2019_2021"]),
    ("normative_documents.made_new", 2020, 2021, ["form_2019_2021"]),
    ("fees.amount", 2020, 2021, ["form_2019_2021"]),
    ("requests.other.all.total", 2020, 2021, []),
    ("requests.other.misc.total", 2020, 2021, ["form_2019_2021"]),
    ("requests.received_new.total", 2020, 2021, []),
    ("requests.received_new.total", 2018, 2019, ["form_2018_2019"]),
    ("disputes.review.total", 2018, 2021, ["form_2018_2019"]),
    ("licensing.decisions", 2018, 2021, ["form_2018_2019", "form_2019_2021"]),
    ("licensing.decisions", 2019, 2020, []),
  ]

  @Test(arguments: cases)
  func `a changed form breaks the series`(
    _ example: (key: String, from: Int, to: Int, breaks: [String])
  ) throws {
    let reports = try [example.from, example.to].map {
      try report(String($0), year: $0, [example.key: 1])
    }
    let change = try rollUp(reports).change(.county, "410703", example.key, to: example.to)
    #expect(change.breaks.keys == example.breaks)
  }

  @Test func `merged districts break the series of their county and not of the prefecture`() throws
  {
    let result = rollUp(
      try [2020, 2021].map {
        try report(String($0), at: "330105", year: $0, ["requests.granted.total": 1])
      })
    let key = "requests.granted.total"
    #expect(try result.change(.county, "330105", key, to: 2021).breaks == .boundary)
    #expect(try result.change(.prefecture, "330100", key, to: 2021).breaks == [])
    #expect(try result.change(.country, "100000", key, to: 2021).breaks == [])
  }

  @Test func `a county with a new code goes on`() throws {
    let result = rollUp([
      try report("a", at: "410728", year: 2018, ["requests.granted.total": 3]),
      try report("b", at: "410783", year: 2019, ["requests.granted.total": 5]),
    ])
    let change = try result.change(.county, "410783", "requests.granted.total", to: 2019)
    #expect(change.overall == Movement(value: 5, previous: 3) && change.matchedAuthorities == 1)
    #expect(change.breaks == .form2018To2019)
  }
}
