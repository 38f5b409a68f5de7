/// Whose report it is, and of which year.
extension EditRule {
  static let placeRules = [
    knownPlace, onePlace, agreeingPlace, knownYear, agreeingYear, knownAuthority, knownScope,
    late,
  ]

  static let knownPlace = EditRule(
    "P-PLACE-NONE", .error,
    Text("能确定所属行政区划", "the place can be told"),
    reason: Text(
      "标题、落款、正文和路径都没有地名，报告无法归入任何地区。",
      "neither title, signature, text nor path names a place, so the report belongs to no region"))

  static let onePlace = EditRule(
    "P-PLACE-AMBIGUOUS", .error,
    Text("所属行政区划唯一", "only one place is possible"),
    reason: Text(
      "同名的区县不止一个而报告未写上级地名，不作猜测，列出候选。",
      "several divisions bear the name and none above it is given; the candidates are listed and "
        + "none is guessed"))

  static let agreeingPlace = EditRule(
    "P-PLACE-CONFLICT", .warning,
    Text("标题、落款与路径的地名一致", "title, signature and path name the same place"),
    reason: Text(
      "各处地名不一致，可能放错文件夹或套用了别处的文本；所在地有全称而只有电话区号不符的，为提示。",
      "the file may lie in the wrong folder, or its text was taken from elsewhere; where the place is "
        + "named in full and only the area code of a telephone number differs, it informs"),
    exceptions: Text("行政区划在年度之后更名或调整。", "the division was renamed or redrawn after the year"))

  static let knownYear = EditRule(
    "P-YEAR-NONE", .error,
    Text("能确定报告年度", "the year can be told"),
    reason: Text(
      "标题、正文和路径都没有年度，报告无法归入任何年度。",
      "neither title, text nor path names the year, so the report belongs to none"))

  static let agreeingYear = EditRule(
    "P-YEAR-CONFLICT", .warning,
    Text("标题与正文的年度一致", "title and text name the same year"),
    reason: Text(
      "年度不一致，可能沿用上年文本未改，或误用发布年份。",
      "last year's text may have been left in, or the year of publication taken for the report's"))

  static let knownAuthority = EditRule(
    "P-AUTHORITY-NONE", .warning,
    Text("能确定报告机关", "the authority can be told"),
    reason: Text(
      "标题和落款都没有机关名称，无法与往年和其他报告对应。",
      "neither title nor signature names the authority, so it cannot be matched with other years"))

  static let knownScope = EditRule(
    "P-SCOPE", .warning,
    Text("能确定统计范围", "the scope can be told"),
    reason: Text(
      "看不出是本级还是全地区汇总，为免重复计算不与其他报告相加。",
      "where nothing tells whether a report sums up others it is added to none, lest they count "
        + "twice"),
    source: "国办发〔2014〕32号")
}
