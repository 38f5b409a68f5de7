/// What the reading of the table of 2014–2018 has to say.
extension Finding {
  /// A row whose number cannot be told.
  static func columnUntold(
    _ indicator: Indicator, _ reason: RowPlacement.Reason, _ raw: String, at offset: UInt32
  ) -> Finding {
    let why: (chinese: String, english: String) =
      switch reason {
      case .heads: ("各列中没有唯一的“统计数”或“合计”", "no one column is headed 统计数 or 合计")
      case .tooMany, .runTogether: ("数值多于列数", "there are more values than columns")
      case .tooFew: ("数值少于列数，空格位置不明", "there are fewer values than columns")
      case .wordsBetween: ("标签与数值之间另有文字", "other words stand between label and value")
      }
    return Finding(
      .warning, rule: "R-COLUMNS", offset: offset, indicator: indicator, found: raw,
      chinese: "“\(indicator.definition.chinese)”一行的数值无法确定：\(why.chinese)，未计入。",
      english: "the value of this row cannot be told: \(why.english); not counted")
  }
}
