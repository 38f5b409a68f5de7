import AnnualReports
import Rollups
import Testing

/// The rules between years, each with what keeps it and what breaks it.
struct SeriesRuleTests {
  static let carrying = [
    SeriesCase(
      "all is carried over", ["requests.carried_out.total": 121],
      ["requests.carried_in.total": 121]),
    SeriesCase(
      "nothing is carried over", ["requests.carried_out.total": 0],
      ["requests.carried_in.total": 0]),
    SeriesCase(
      "the totals differ", ["requests.carried_out.total": 121],
      ["requests.carried_in.total": 112],
      finds: "2024 X-CARRY error requests.carried_in.total 112≠121"),
    SeriesCase(
      "a request moved to another kind",
      [
        "requests.carried_out.total": 3, "requests.carried_out.natural": 3,
        "requests.carried_out.business": 0,
      ],
      [
        "requests.carried_in.total": 3, "requests.carried_in.natural": 2,
        "requests.carried_in.business": 1,
      ],
      finds: "2024 X-CARRY warning requests.carried_in.natural 2≠3",
      "2024 X-CARRY warning requests.carried_in.business 1≠0"),
    SeriesCase(
      "a blank is not 0", ["requests.carried_out.total": 5],
      ["requests.carried_in.total": .blank]),
    SeriesCase(
      "last year's is missing", ["licensing.decisions": 5], ["requests.carried_in.total": 5]),
    SeriesCase(
      "a year is missing", ["requests.carried_out.total": 5], nil,
      ["requests.carried_in.total": 6]),
    SeriesCase("one year alone", ["requests.carried_in.total": 6]),
    SeriesCase(
      "three years, the last one breaks",
      ["requests.carried_out.total": 1],
      ["requests.carried_in.total": 1, "requests.carried_out.total": 2],
      ["requests.carried_in.total": 3],
      finds: "2025 X-CARRY error requests.carried_in.total 3≠2"),
  ]

  static let stocks = [
    SeriesCase(
      "11 + 2 − 1 = 12", ["rules.in_force": 11],
      ["rules.issued": 2, "rules.repealed": 1, "rules.in_force": 12]),
    SeriesCase(
      "597 + 50 − 227 = 420", ["normative_documents.in_force": 597],
      [
        "normative_documents.issued": 50, "normative_documents.repealed": 227,
        "normative_documents.in_force": 420,
      ]),
    SeriesCase(
      "one is lost", ["normative_documents.in_force": 25],
      [
        "normative_documents.issued": 3, "normative_documents.repealed": 1,
        "normative_documents.in_force": 26,
      ],
      finds: "2024 X-STOCK warning normative_documents.in_force 26≠27"),
    SeriesCase(
      "repealed is blank", ["rules.in_force": 11],
      ["rules.issued": 2, "rules.repealed": .blank, "rules.in_force": 99]),
    SeriesCase(
      "the form of 2019 counts otherwise", from: 2020, ["rules.disclosed_total": 11],
      ["rules.issued": 2, "rules.repealed": 1, "rules.in_force": 99]),
    SeriesCase(
      "sums beyond all range", ["rules.in_force": .millionths(.max)],
      ["rules.issued": .millionths(.max), "rules.repealed": 0, "rules.in_force": 1],
      finds: "2024 X-JUMP info rules.in_force 1"),
  ]

  static let items = [
    SeriesCase(
      "40 + 3 = 43", from: 2019, ["licensing.items_prev": 40, "licensing.items_change": 3],
      ["licensing.items_prev": 43]),
    SeriesCase(
      "40 − 3 is not 40", from: 2019,
      ["licensing.items_prev": 40, "licensing.items_change": -3], ["licensing.items_prev": 40],
      finds: "2020 X-ITEMS info licensing.items_prev 40≠37"),
    SeriesCase(
      "no change is given", from: 2019, ["fees.items_prev": 40], ["fees.items_prev": 50]),
    SeriesCase(
      "an old form of 2021", from: 2020, ["fees.items_prev": 40, "fees.items_change": 0],
      ["fees.items_prev": 50]),
  ]

  static let scales = [
    SeriesCase("the same scale", ["fees.amount": 12], ["fees.amount": 13]),
    SeriesCase(
      "yuan in the later year", ["fees.amount": .millionths(12_500_000)], ["fees.amount": 131_000],
      finds: "2024 X-SCALE warning fees.amount 131000"),
    SeriesCase(
      "yuan in the earlier year", ["fees.amount": 131_000], ["fees.amount": 13],
      finds: "2023 X-SCALE warning fees.amount 131000"),
    SeriesCase(
      "yuan in the middle year is said once", ["fees.amount": 13], ["fees.amount": 131_000],
      ["fees.amount": 14], finds: "2024 X-SCALE warning fees.amount 131000"),
    SeriesCase(
      "too small in the middle year", ["fees.amount": 130_000],
      ["fees.amount": 14], ["fees.amount": 140_000],
      finds: "2024 X-SCALE warning fees.amount 14"),
    SeriesCase(
      "5,000 times", ["fees.amount": 2], ["fees.amount": 10_000],
      finds: "2024 X-SCALE warning fees.amount 10000"),
    SeriesCase("less than 5,000 times", ["fees.amount": 2], ["fees.amount": 9_999]),
    SeriesCase(
      "20,000 times", ["fees.amount": 2], ["fees.amount": 40_000],
      finds: "2024 X-SCALE warning fees.amount 40000"),
    SeriesCase("more than 20,000 times", ["fees.amount": 2], ["fees.amount": 40_001]),
    SeriesCase("nothing before", ["fees.amount": 0], ["fees.amount": 40_000]),
    SeriesCase(
      "the unit is not known", ["fees.amount": 2],
      ["fees.amount": .millionths(20_000_000_000, hasKnownUnit: false)]),
    SeriesCase("a gap of a year", ["fees.amount": 2], nil, ["fees.amount": 20_000]),
    SeriesCase(
      "procurement too", from: 2019, ["procurement.amount": 2], ["procurement.amount": 20_000],
      finds: "2020 X-SCALE warning procurement.amount 20000"),
  ]

  static let jumps = [
    SeriesCase("ten times", ["penalties.decisions": 20], ["penalties.decisions": 200]),
    SeriesCase(
      "more than ten times", ["penalties.decisions": 20], ["penalties.decisions": 201],
      finds: "2024 X-JUMP info penalties.decisions 201"),
    SeriesCase(
      "less than a tenth", ["penalties.decisions": 201], ["penalties.decisions": 20],
      finds: "2024 X-JUMP info penalties.decisions 20"),
    SeriesCase("100 more", ["penalties.decisions": 0], ["penalties.decisions": 100]),
    SeriesCase(
      "from nothing", ["penalties.decisions": 0], ["penalties.decisions": 101],
      finds: "2024 X-JUMP info penalties.decisions 101"),
    SeriesCase("a blank before", ["penalties.decisions": .blank], ["penalties.decisions": 900]),
    SeriesCase(
      "a sum of the program's own", ["requests.refused.all.total": 0],
      ["requests.refused.all.total": Figure(Quantity(millionths: 900_000_000), status: .derived)]),
  ]

  @Test(arguments: carrying + stocks + items + scales + jumps)
  func `the years are compared`(_ series: SeriesCase) throws {
    let reports = try series.reports()
    #expect(edits(reports).map(\.line) == series.found)
    #expect(edits(reports.reversed()).map(\.line) == series.found)
  }

  @Test func `a finding names both reports and all numbers`() throws {
    let series = Self.stocks[2]
    let finding = try #require(edits(try series.reports()).first)
    #expect(finding.report == 1 && finding.located.source == "2024.txt")
    #expect(
      finding.others.map { "\($0.source) \($0.indicator?.key ?? "")" } == [
        "2023.txt normative_documents.in_force", "2024.txt normative_documents.issued",
        "2024.txt normative_documents.repealed",
      ])
    for number in ["25 + 3 − 1 = 27", "26", "-1"] {
      #expect(finding.located.finding.chinese.contains(number))
      #expect(finding.located.finding.english.contains(number))
    }
  }
}
