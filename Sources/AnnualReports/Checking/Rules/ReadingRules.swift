/// Cells that could not be read for certain.
extension EditRule {
  static let readingRules = [
    tellableColumns, numberInCell, fittingUnit, plainWriting, statedOnce, knownLabel, knownRow,
    shortLines, wholeText,
  ]

  static let tellableColumns = EditRule(
    "R-COLUMNS", .warning,
    Text("数值能对应到列", "the values of a row can be told apart"),
    reason: Text(
      "数值与列数不符或表头残缺时无法判断属于哪一列，这些数值不计入。",
      "where values do not match the columns nothing tells which is which, and none is counted"))

  static let numberInCell = EditRule(
    "R-VALUE", .warning,
    Text("数值格填数字", "cells of numbers hold numbers"),
    reason: Text(
      "格内是文字或无法辨认的内容，不作猜测，不计入。",
      "the cell holds words or something unreadable, of which no number is guessed"))

  static let fittingUnit = EditRule(
    "R-UNIT", .warning,
    Text("格内单位与列相符", "the unit in a cell fits the column"),
    reason: Text(
      "件数列出现金额单位，或金额列出现件数单位，说明填错了位置。",
      "money in a column of counts, or the reverse, is in the wrong place"))

  static let plainWriting = EditRule(
    "R-WRITING", .info,
    Text("数字写法规范", "numbers are written plainly"),
    reason: Text(
      "用文字、约数等写出的数字按所示数值计入，供核对。",
      "a number in words or with “about” was read as stated, for somebody to check"))

  static let statedOnce = EditRule(
    "R-TWICE", .warning,
    Text("同一数值不重复出现且不矛盾", "no figure stands twice and differs"),
    reason: Text(
      "同一格出现两次且数值不同，无法判断以哪个为准，不计入。",
      "nothing tells which of two different figures is right, so neither is counted"),
    exceptions: Text("文件中同时收有另一年度或另一单位的表格。", "the file holds another report's tables as well"))

  static let knownLabel = EditRule(
    "R-LABEL", .info,
    Text("行名写法与表式一致", "labels are spelt as in the form"),
    reason: Text(
      "行名有错别字或缺字，按最接近的一行读取，供核对。",
      "a misspelt label was taken for the row whose label is nearest, for somebody to check"))

  static let knownRow = EditRule(
    "R-EXTRA", .info,
    Text("行名属于规定表式", "rows are those of the form"),
    reason: Text(
      "规定表式中没有的行单独保留，不并入其他行。",
      "a row that is in no form is kept apart and never moved into another"),
    exceptions: Text("地方增设的行。", "rows added by a province or city"))

  static let shortLines = EditRule(
    "R-LONG", .warning,
    Text("没有超长的行", "no line of megabytes"),
    reason: Text(
      "超过 4 MiB 的一行或单元格不像报告，不读取。",
      "a line or cell of over 4 MiB is no report's; it is not read"))

  static let wholeText = EditRule(
    "R-CUT", .warning,
    Text("文本不在数字中间结束", "the text does not end in a number"),
    reason: Text(
      "文本以数字结束，最后一个数可能被截断，不计入。",
      "where the text ends in a number, its last digits may be cut off"))
}
