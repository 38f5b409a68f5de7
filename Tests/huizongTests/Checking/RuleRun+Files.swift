extension RuleRun {
  /// Files that give no report, or are not what they seem.
  static let files = [
    RuleRun("F-ACCESS", failing: [.report()], operands: "a.txt nowhere.txt"),
    RuleRun("F-EMPTY", failing: [.text("")]),
    RuleRun("F-SIZE", making: "truncate -s 1100M a.txt"),
    RuleRun("F-ENCODING", making: "printf '双牌县\\201\\377\\300abc\\377' > a.txt"),
    RuleRun(
      "F-FORMAT", making: "printf '\\211PNG\\r\\n\\032\\n\\0\\0\\0\\rIHDR' > a.png",
      operands: "a.png"),
    RuleRun(
      "F-EXTENSION",
      failing: [.text("<html><body><p>双牌县教育局2023年年度报告</p></body></html>", at: "a.doc")]),
    RuleRun("F-LINK", failing: [.report()], making: "ln -s gone.txt b.txt"),
    RuleRun("F-LOOP", failing: [.report()], making: "mkdir b && ln -s .. b/c"),
    RuleRun("F-SPECIAL", failing: [.report()], making: "mkfifo b.txt"),
    RuleRun("F-HIDDEN", failing: [.report(), .report(".a.txt.swp")]),
    RuleRun("F-OTHER", failing: [.report(), .text("MZ", at: "b.exe")]),
    RuleRun(
      "F-OUTPUT", failing: [.report()], making: "huizong rollup a.txt -q -o Reports 2> /dev/null"),
    RuleRun("F-TWICE", failing: [.report()], operands: ". a.txt"),
  ]
}
