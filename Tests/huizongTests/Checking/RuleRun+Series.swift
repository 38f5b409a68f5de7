extension RuleRun {
  /// Reports of several years, and of a region beside its members.
  static let series = [
    RuleRun(
      "X-CARRY", passing: years([carriedOut: one(carriedOut)], [carriedIn: one(carriedIn)]),
      failing: years([carriedOut: one(carriedOut)], [:])),
    RuleRun(
      "X-STOCK", passing: years([documents: "规范性文件\t0\t0\t11"], [documents: "规范性文件\t2\t1\t12"]),
      failing: years([documents: "规范性文件\t0\t0\t11"], [documents: "规范性文件\t2\t1\t13"])),
    RuleRun(
      "X-ITEMS", passing: items(before: 6), failing: items(before: 5)),
    RuleRun(
      "X-SCALE", passing: years([fees: "事业性收费\t12.5"], [fees: "事业性收费\t13.1"]),
      failing: years([fees: "事业性收费\t12.5"], [fees: "事业性收费\t131000"])),
    RuleRun(
      "X-JUMP", passing: years([penalties: "行政处罚\t160"], [penalties: "行政处罚\t240"]),
      failing: years([penalties: "行政处罚\t16"], [penalties: "行政处罚\t1600"])),
    RuleRun(
      "S-COPY", passing: years([opening: text("甲")], [opening: text("乙")]),
      failing: years([opening: text("甲")], [opening: text("甲")])),
    RuleRun(
      "U-SUM", passing: region(total: 7), failing: region(total: 9)),
    RuleRun(
      "U-CONTAIN", passing: region(total: 9), failing: region(total: 6)),
    RuleRun(
      "U-RENAMED", passing: years([:], [:]),
      failing: [
        .report("a.txt"), .report("b.txt", by: "双牌县教育和科学技术局", for: 2024),
      ]),
    RuleRun(
      "U-SUCCESSOR",
      passing: [
        .report("a.txt", by: "双牌县文化局"), .report("b.txt", by: "双牌县文化和旅游局", for: 2024),
      ],
      failing: [
        .report("a.txt", by: "双牌县文化局"), .report("c.txt", by: "双牌县文物局"),
        .report("b.txt", by: "双牌县文化和旅游局", for: 2024),
      ]),
    RuleRun(
      "U-DUP", failing: [.report("a.txt"), .report("b.txt", with: ["行政许可\t7": "行政许可\t8"])]),
    RuleRun(
      "U-RANGE", passing: [.report(), .report("b.txt", by: "双牌县民政局")],
      failing: [
        .report("a.txt", with: ["行政许可\t7": "行政许可\t9000000000000"]),
        .report("b.txt", by: "双牌县民政局", with: ["行政许可\t7": "行政许可\t9000000000000"]),
      ]),
  ]

  private static let zeros = "\t0\t0\t0\t0\t0\t0\t0"
  private static let carriedOut = "四、结转下年度继续办理" + zeros
  private static let carriedIn = "二、上年结转政府信息公开申请数量" + zeros
  private static let documents = "规范性文件\t0\t0\t0"
  private static let fees = "事业性收费\t0"
  private static let penalties = "行政处罚\t0"
  private static let opening = "本机关按时编制年度报告。"

  private static func one(_ row: String) -> String {
    row.prefix { $0 != "\t" } + "\t1\t0\t0\t0\t0\t0\t1"
  }

  /// The reports of a bureau for 2023 and 2024.
  private static func years(
    _ first: KeyValuePairs<String, String>, _ second: KeyValuePairs<String, String>
  ) -> [File] {
    [.report("2023.txt", with: first), .report("2024.txt", for: 2024, with: second)]
  }

  /// 5 licensing items and one more in 2019, and so many before in 2020.
  private static func items(before: Int) -> [File] {
    let row = "行政许可 | 6 | 0 | 259"
    return [
      .old(
        "2019.txt", for: 2019,
        with: [
          row: "行政许可 | 5 | +1 | 259", "| +1 | 57": "| 0 | 57", "| +2 |": "| 0 |", "| -1 |": "| 0 |",
        ]),
      .old("2020.txt", with: [row: "行政许可 | \(before) | 0 | 259"]),
    ]
  }

  /// A county's report beside that of its one bureau with 7 decisions.
  private static func region(total: Int) -> [File] {
    let whole = RuleRun.prose("本报告汇总全县各乡镇、各部门的数据编制。").map { $0 }[0]
    return [
      .report("a.txt"),
      .report("b.txt", by: "双牌县人民政府", with: [whole.key: whole.value, "行政许可\t7": "行政许可\t\(total)"]),
    ]
  }

  /// Ten sentences that differ by a word.
  private static func text(_ word: String) -> String {
    "一二三四五六七八九十".map { "本年度第\($0)项重点工作是\(word)类信息的梳理和公开，按计划完成。" }
      .joined()
  }
}
