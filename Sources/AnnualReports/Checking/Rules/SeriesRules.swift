/// Reports of successive years beside each other.
extension EditRule {
  static let seriesRules = [
    carriedOver, stockFollows, itemsFollow, sameScale, noJump, notCopied, sumOfMembers,
  ]

  /// `X-CARRY`: an error for the total, a warning for a kind of applicant and across a renaming.
  public static let carriedOver = EditRule(
    "X-CARRY", .error,
    Text("上年结转等于上年报告的结转下年度", "requests carried in are those carried out last year"),
    reason: Text(
      "上年结转到本年的申请，就是上年报告中结转下年度继续办理的申请；分申请人类型不等的，以及机关改名、合并前后不等的，为警告。",
      "what last year's report carries over is what this year begins with; a difference in a kind "
        + "of applicant alone, or across a new name or a merger, is a warning"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号，表三“二、上年结转”“四、结转下年度继续办理”",
    exceptions: Text(
      "机构合并、分立或职责划转时申请随之移交；申请人类型重新归类；上年报告发布后更正。",
      "bodies were merged or split, or work was handed over with its requests; applicants were "
        + "classed anew; last year's report was corrected after it came out"))

  /// `X-STOCK`.
  public static let stockFollows = EditRule(
    "X-STOCK", .warning,
    Text("现行有效等于上年现行有效加制发减废止", "documents in force follow from last year's"),
    reason: Text(
      "年末有效的文件由上年有效的、本年制发的和本年废止的推算得出；此为推理，并无文件明确规定。",
      "what is in force at the year's end is what was a year ago, with what was issued and without "
        + "what was repealed; this is reasoning, no document says so"),
    exceptions: Text(
      "有效期届满自动失效、宣布失效、文件清理未计入废止；修改计入制发；制定职权划转。",
      "documents expired or were declared void without a repeal; amendments counted as issued; "
        + "the power to make them went to another body"))

  /// `X-ITEMS`.
  public static let itemsFollow = EditRule(
    "X-ITEMS", .info,
    Text(
      "2020年度的上一年项目数量等于2019年度的上一年项目数量加本年增/减", "items of 2020 follow from those of 2019"),
    reason: Text(
      "2019年表式填报上一年项目数量和本年增/减，两年之间应当衔接；仅适用于2019至2020年度。",
      "the form of 2019 asks for the items of the year before and their change, so the two years "
        + "that used it should join"),
    source: "国办公开办函〔2019〕60号，表二",
    exceptions: Text(
      "“上一年项目数量”按不同理解填报；事项目录年初调整。",
      "the column was understood otherwise, or the catalogue was redrawn at the year's start"))

  /// `X-SCALE`.
  public static let sameScale = EditRule(
    "X-SCALE", .warning,
    Text("金额与相邻年度同一量级", "amounts are in the same unit every year"),
    reason: Text(
      "与相邻年度相差约一万倍（五千至两万倍），多为以元填报了以万元为单位的栏目。",
      "an amount some 10,000 times that of the next year (5,000 to 20,000) mostly means that yuan "
        + "were given where 10,000 yuan are asked for"),
    source: "国办公开办函〔2021〕30号，表二（八）（单位：万元）",
    exceptions: Text(
      "金额确有如此变化，例如收费项目取消后尚有零星收入。", "the amount did change so much, as after a fee was dropped"))

  /// `X-JUMP`.
  public static let noJump = EditRule(
    "X-JUMP", .info,
    Text("件数与上年相差不超过十倍", "counts do not jump"),
    reason: Text(
      "件数变为上年十倍以上或十分之一以下，且相差超过100，可能串列或口径改变，列出供核实。",
      "a count that is more than ten times, or less than a tenth, of last year's and differs by "
        + "more than 100 may stand in the wrong cell or count something else"),
    exceptions: Text(
      "职责划转、机构改革、集中整治等使业务量大幅变化。",
      "work was handed over, bodies were reformed, or a campaign changed the number of cases"))

  /// `S-COPY`.
  public static let notCopied = EditRule(
    "S-COPY", .info,
    Text("数据和正文不与上年或其他机关雷同", "figures and text are not those of last year or of others"),
    reason: Text(
      "至少10项不为0的数据全部相同，或正文至少8句中有五分之四（数字不计）与另一份报告相同，几乎不可能是巧合，多为沿用旧稿或套用他人文本。"
        + "三十份以上报告都有的句子不计。",
      "ten and more figures that are not 0, or four in five of at least eight sentences (their numbers "
        + "apart), hardly agree by chance; an old file or that of another was mostly taken. "
        + "Sentences that more than thirty reports share do not count"),
    source: "国办公开办函〔2021〕30号对年度报告雷同的要求",
    exceptions: Text("同一报告由两个机关联合发布。", "two bodies published one report together"))

  /// `U-SUM`.
  public static let sumOfMembers = EditRule(
    "U-SUM", .info,
    Text("地区汇总与所属单位合计的差额", "what a region's report holds beyond its members' reports"),
    reason: Text(
      "差额为没有报告的单位所应有的数；为负或已报齐仍有差额的，双方应当核对。只列差额和覆盖，不作判断。",
      "the difference is what the members without a report should have; where it is negative, or "
        + "all have reported, both sides should be checked; there is no verdict in it"),
    exceptions: Text(
      "并非所有单位的报告都已收集；垂直管理单位不计入地方汇总。",
      "not all members' reports were collected, or bodies run from above are not in the region's"))
}
