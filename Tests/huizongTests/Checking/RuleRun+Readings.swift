extension RuleRun {
  /// Cells that cannot be read, or not with certainty.
  static let readings = [
    RuleRun(
      "R-COLUMNS",
      failing: [.report(with: ["（一）予以公开\t1\t0\t0\t0\t0\t0\t1": "（一）予以公开 1 0 1"])]),
    RuleRun("R-VALUE", failing: [.report(with: ["行政许可\t7": "行政许可\t详见附件"])]),
    RuleRun("R-UNIT", failing: [.report(with: ["行政许可\t7": "行政许可\t12万元"])]),
    RuleRun("R-WRITING", failing: [.report(with: ["行政许可\t7": "行政许可\t约7"])]),
    RuleRun("R-TWICE", failing: [.report(with: ["行政许可\t7": "行政许可\t7\n行政许可\t21"])]),
    RuleRun("R-LABEL", failing: [.report(with: ["本年新收政府信息公开申请数量": "本年新收政府信息公开申清数量"])]),
    RuleRun("R-EXTRA", failing: [.report(with: ["行政强制\t0": "行政强制\t0\n行政确认\t5"])]),
    RuleRun(
      "R-LONG", failing: [.report()],
      making: "head -c 5000000 /dev/zero | tr '\\0' x >> a.txt"),
    RuleRun(
      "R-CUT", failing: [.text("双牌县教育局2023年政府信息公开工作年度报告\n" + cutTable)]),
  ]

  private static let cutTable = """
    第二十条第（五）项
    信息内容\t本年处理决定数量
    行政许可\t7
    第二十条第（六）项
    信息内容\t本年处理决定数量
    行政处罚\t12
    """
}
