internal import AnnualReports

/// That a region's report holds less than one of its authorities.
struct LessThanMember: FindingSentence {
  let indicator: Indicator
  let whole: Quantity
  let most: Quantity
  /// The path of the authority's report.
  let member: String

  var chinese: String {
    "\(indicator.definition.chinese)：全区域报告为 \(whole)，小于其所属机关的 \(most)（\(member)）"
  }

  var english: String {
    "\(indicator.definition.english): the whole region's report has \(whole), less than \(most) "
      + "of one of its authorities (\(member))"
  }
}

/// That a region's report holds less than the reports of the regions right under it together.
struct LessThanParts: FindingSentence {
  let indicator: Indicator
  let whole: Quantity
  /// Their sum, as text: it may be beyond what a quantity can hold.
  let parts: String
  /// How many regions.
  let count: Int

  var chinese: String {
    "\(indicator.definition.chinese)：全区域报告为 \(whole)，小于 \(count) 个下级区域报告之和 \(parts)"
  }

  var english: String {
    "\(indicator.definition.english): the whole region's report has \(whole), less than \(parts), "
      + "the sum of the reports of \(count) regions under it"
  }
}
