/// What the figures of table two, and single numbers anywhere, must be.
extension EditRule {
  static let disclosureRules = [
    stockHoldsFlow, rulemakingPower, wholeCounts, notNegative, knownUnit, feeSize,
  ]

  static let stockHoldsFlow = EditRule(
    "T2-STOCK0", .warning,
    Text("现行有效件数不少于本年制发减废止", "what was issued and not repealed is in force"),
    reason: Text(
      "本年制发而未废止的文件年末仍然有效，本年新公开的文件也在对外公开总数量之内。",
      "a document issued in the year and not repealed is in force at its end, and one newly "
        + "disclosed is among all that are disclosed"),
    exceptions: Text(
      "本年制发的文件定于次年施行，或在年内自行失效。",
      "documents issued in the year take effect in the next, or expired within the year"))

  static let rulemakingPower = EditRule(
    "T2-AUTH", .warning,
    Text("无规章制定权的机关，规章应为 0", "only who may make rules reports rules"),
    reason: Text(
      "规章只能由国务院部门和省、设区的市、自治州的政府制定，其他机关填报的多为规范性文件。",
      "only departments of the State Council and governments of provinces, cities with districts "
        + "and autonomous prefectures make rules; others mostly mean normative documents"),
    source: "《中华人民共和国立法法》",
    exceptions: Text(
      "牵头起草的部门代政府填报本级政府的规章。",
      "a department reports the rules of its government, which it drafted"))

  static let wholeCounts = EditRule(
    "T2-INT", .warning,
    Text("件数和项数为整数", "counts are whole numbers"),
    reason: Text(
      "只有金额可以有小数，件数出现小数多为串列。",
      "only money has decimals; a count that has them is mostly a value in the wrong column"))

  static let notNegative = EditRule(
    "T2-NEG", .warning,
    Text("除“本年增/减”外不为负数", "only changes are negative"),
    reason: Text(
      "件数、项数和金额都不小于 0，只有2019年表式的“本年增/减”可以为负。",
      "numbers of things and amounts are not below zero; only the column of changes in the form "
        + "of 2019 may be"),
    exceptions: Text("全年退费多于收费。", "refunds of the year exceed the fees"))

  static let knownUnit = EditRule(
    "U-UNIT", .warning,
    Text("金额注明单位", "amounts say their unit"),
    reason: Text(
      "元与万元相差一万倍，单位不明的金额不计入任何合计。",
      "yuan and 10,000 yuan are easily confused, so an amount of unknown unit is in no total"))

  static let feeSize = EditRule(
    "X-FEE-SIZE", .warning,
    Text("县级部门收费不超过 10 亿元", "a department of a county takes less than 1,000 million yuan"),
    reason: Text(
      "收费金额以万元计，县级部门填报超过 100000 万元多为以元填报。",
      "fees are in 10,000 yuan; more than 100,000 of them in a department of a county mostly "
        + "means that yuan were given"),
    exceptions: Text(
      "确有大额收费，例如土地出让相关收费。", "the fees are really that high, as those on land may be"))
}
