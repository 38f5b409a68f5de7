import AnnualReports
import Regions
import Rollups
import Testing

struct DispositionTests {
  static func cases() throws -> [(report: Report, word: String)] {
    [
      (try report(), "counted"),
      (try report(scope: .governmentOffice), "counted"),
      (try report(scope: .regionTotal), "region_total"),
      (try report(scope: .systemTotal), "system_total"),
      (try report(scope: .unknown), "unknown_scope"),
      (try report(year: nil), "no_year"),
      (try report(year: 20_210), "no_year"),
      (try report(year: .min), "no_year"),
      (try report(at: nil), "no_place"),
      (try report(at: nil, candidates: ["654200", "654201"]), "ambiguous_place"),
      (try report(at: "990101"), "unknown_division"),
      (try report("a", [:]), "no_tables"),
      (try report(year: 2018), "outside_years"),
      (try report(domain: .health), "outside_domains"),
      (try report(domain: nil), "outside_domains"),
    ]
  }

  @Test func `every report is counted, or has a reason`() throws {
    let settings = everyLevel(years: [2023, 2024], domains: [.education, .government])
    for (report, word) in try Self.cases() {
      let result = rollUp([report], settings)
      #expect(result.words == [word])
      #expect(result.totals.isEmpty == (word != "counted"), "\(word)")
    }
  }

  @Test func `a merged bureau is in its first domain only`() throws {
    var merged = try report()
    merged.authority.domains = [.education, .cultureTourismSport]
    let result = rollUp(
      [merged, try report("b", organ: "文化局", domain: .cultureTourismSport)],
      everyLevel(byDomain: true))
    #expect(result.totals(.county, "410703")?.reports == 2)
    #expect(result.totals(.county, "410703", domain: .education)?.reports == 1)
    #expect(result.totals(.county, "410703", domain: .cultureTourismSport)?.reports == 1)
    #expect(result.totals(.county, "410703", domain: .health) == nil)
  }
}
