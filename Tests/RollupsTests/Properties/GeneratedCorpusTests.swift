import AnnualReports
import Documents
import GeneratedReports
import Regions
import Testing

@testable import Rollups

/// Reading generated reports and rolling them up gives the sums of the figures that they were made
/// from, on every level, for every indicator.
@Suite struct GeneratedCorpusTests {
  private struct Key: Hashable {
    var level: RegionLevel
    var code: String
    var year: Int
    var indicator: String
  }

  @Test func `totals are the sums of the known figures`() throws {
    var reader = ReportReader()
    var rollup = Rollup(
      settings: RollupSettings(levels: Set(RegionLevel.allCases), indicators: Indicator.all))
    var sums: [Key: Int64] = [:]
    var seen: Set<String> = []
    for seed in UInt64(1)...300 {
      let generated = Self.report(seed)
      let year = generated.model.year
      let place = generated.model.authority
      guard place.domain != "government", seen.insert("\(place.name) \(year)").inserted else {
        continue
      }
      let report = reader.read(PlainText.document(generated.bytes), source: "\(seed).txt")
      #expect(report.place.division?.description == place.regionCode, "seed \(seed)")
      rollup.add(report, index: Int(seed))
      let regions = try Self.regions(of: place.regionCode, in: year)
      for figure in generated.expectation.figures {
        for (level, code) in regions {
          let key = Key(level: level, code: code, year: year, indicator: figure.key)
          sums[key, default: 0] += Int64(figure.value.tenThousandths) * 100
        }
      }
    }
    compare(rollup.finish(), with: sums)
  }

  private func compare(_ result: RollupResult, with sums: [Key: Int64]) {
    var compared = 0
    for totals in result.totals where totals.basis == .summed && totals.domain == nil {
      for (indicator, total) in zip(result.indicators, totals.totals)
      where indicator.definition.isAddable && !indicator.definition.isDerived {
        let key = Key(
          level: totals.region.level, code: totals.region.code, year: totals.year,
          indicator: indicator.key)
        #expect(total.value?.millionths == sums[key], "\(key)")
        compared += 1
      }
    }
    #expect(compared > 10_000)
  }

  private static func report(_ seed: UInt64) -> GeneratedReport {
    let layouts: [Layout] = [.tabRows, .tabCells, .pipeRows, .markdown]
    var draw = ReportDraw()
    draw.blanks = .allFilled
    draw.brokenSum = nil
    return GeneratedReport(
      seed: seed, layout: layouts[Int(seed % 4)], noise: [], title: .authorityFirst, draw: draw)
  }

  /// The regions that hold a division, itself included, by level.
  private static func regions(of code: String, in year: Int) throws -> [(RegionLevel, String)] {
    let code = try #require(DivisionCode(code))
    let division = try #require(Gazetteer.standard.division(code, in: year))
    let lineage = try #require(Gazetteer.standard.lineage(of: division, in: year))
    let province = lineage.province.code.description
    // A municipality is province and prefecture at once.
    let isMunicipality = lineage.province.name.hasSuffix("市")
    let prefecture = lineage.prefecture?.code.description ?? (isMunicipality ? province : nil)
    var regions: [(RegionLevel, String)] = [(.country, "100000"), (.province, province)]
    if let prefecture { regions.append((.prefecture, prefecture)) }
    if let county = lineage.county { regions.append((.county, county.code.description)) }
    return regions
  }
}
