import AnnualReports
import Arguments
import Testing

@testable import huizong

@Suite struct OptionValueTests {
  @Test(arguments: [
    ("2023", 2023...2023), ("2020-2024", 2020...2024), ("2024-2020", nil), ("", nil), ("20", nil),
    ("2020-", nil), ("-2020", nil), ("2020-2021-2022", nil), ("0000", nil),
  ])
  func readsYears(_ word: String, _ years: ClosedRange<Int>?) {
    #expect(YearSpan(argument: word)?.years == years)
  }

  @Test(arguments: [("1", 1), ("256", 256), ("0", nil), ("257", nil), ("-1", nil), ("two", nil)])
  func readsThreads(_ word: String, _ number: Int?) {
    #expect(ThreadCount(argument: word)?.number == number)
  }

  @Test func choosesIndicators() throws {
    #expect(try IndicatorChoice.indicators(["all"]) == Indicator.all)
    #expect(try IndicatorChoice.indicators(["licensing.decisions"]).count == 1)
    #expect(try IndicatorChoice.indicators(["fees", "fees.amount"]).count == 3)
    #expect(throws: UsageError.self) { try IndicatorChoice.indicators(["fee"]) }
  }

  @Test(arguments: [
    ("licencing.decisions", ["licensing.decisions"]), ("amount", ["fees.amount"]), ("zzzz", []),
    ("x", []),
  ])
  func suggestsKeys(_ word: String, _ near: [String]) {
    let keys = ["licensing.decisions", "fees.amount", "rules.issued"]
    #expect(NearWords.nearest(to: word, among: keys) == near)
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], "zh"), (["LC_ALL": "C", "LANG": "zh_CN"], "en"), ([:], "en"),
    (["LC_ALL": "", "LC_MESSAGES": "zh", "LANG": "C"], "zh"),
  ])
  func followsTheEnvironment(_ environment: [String: String], _ language: String) {
    #expect(huizong.Language(environment: { environment[$0] }).rawValue == language)
  }
}
