import Regions

/// What the reading of title, place and year has to say.
extension Finding {
  static func noTables() -> Finding {
    Finding(
      .error, rule: "D-NO-TABLES", chinese: "没有找到规定格式的统计表（可能是图片或被截断），未计入汇总。",
      english: "no table of the form found (perhaps pictures, or cut off); not counted")
  }

  static func noYear() -> Finding {
    Finding(
      .error, rule: "P-YEAR-NONE", chinese: "报告中找不到所属年度，未计入汇总。可将文件放入以年份命名的文件夹。",
      english: "the report does not say its year; not counted. Put it into a folder named by year.")
  }

  static func yearConflict(title: Int, period: Int) -> Finding {
    Finding(
      .warning, rule: "P-YEAR-CONFLICT", found: String(period), expected: String(title),
      chinese: "标题为\(title)年，统计期限却写\(period)年；按\(title)年计。",
      english: "the title says \(title), the period of the figures \(period); taken as \(title)")
  }

  static func noAuthority() -> Finding {
    Finding(
      .warning, rule: "P-AUTHORITY-NONE", chinese: "报告中找不到机关全称（只有“我局”之类的自称）。",
      english: "the report does not name its authority")
  }

  static func scopeAssumed(_ name: String) -> Finding {
    Finding(
      .info, rule: "P-SCOPE", found: name,
      chinese: "“\(name)”的报告未说明统计范围，按全区域汇总处理，不与各部门相加。",
      english: "“\(name)” does not say what it covers; taken as the whole region's, and not added")
  }

  static func noPlace() -> Finding {
    Finding(
      .error, rule: "P-PLACE-NONE",
      chinese: "找不到所属行政区划，未计入汇总。可用 --places 指定，或放入以地名命名的文件夹。",
      english:
        "no place found; not counted. Settle it with --places, or use a folder named by place.")
  }

  static func placeAmbiguous(_ candidates: [Division]) -> Finding {
    let names = candidates.prefix(8).map { "\($0.code) \($0.name)" }.joined(separator: "、")
    guard candidates.count != 1 else {
      return Finding(
        .error, rule: "P-PLACE-AMBIGUOUS", found: names,
        chinese: "可能是\(names)，也可能在其范围内，不能确定，未计入汇总。可用 --places 指定。",
        english:
          "the place may be \(names), or one within it; not counted. Settle it with --places.")
    }
    let rest = candidates.count > 8 ? "等 \(candidates.count) 个" : ""
    let more = candidates.count > 8 ? " and \(candidates.count - 8) more" : ""
    return Finding(
      .error, rule: "P-PLACE-AMBIGUOUS", found: names,
      chinese: "所属行政区划有多种可能（\(names)\(rest)），未计入汇总。可用 --places 指定。",
      english: "the place can be any of \(names)\(more); not counted. Settle it with --places.")
  }

  /// That a clue tells of another place than the one taken.
  ///
  /// A telephone number alone, beside a place that is named in full, is no more than worth a look.
  static func placeConflict(
    _ conflict: PlaceConflict, at certainty: PlaceResolution.Certainty?
  ) -> Finding {
    let named = conflict.named.map(\.name).joined()
    let isCertain = certainty.map { $0 >= .named } ?? false
    let isSlight = isCertain && conflict.evidence.kind == .areaCode
    return Finding(
      isSlight ? .info : .warning, rule: "P-PLACE-CONFLICT", found: named,
      saying: OtherPlace(kind: conflict.evidence.kind, named: named))
  }
}

/// That a clue tells of another place than the one taken.
private struct OtherPlace: FindingSentence {
  let kind: PlaceEvidence.Kind
  let named: String

  var chinese: String { "\(kind.clue.chinese)指向“\(named)”，与所取的行政区划不一致。" }
  var english: String {
    "\(kind.clue.english) tells of “\(named)”, which does not agree with the place taken"
  }
}

extension PlaceEvidence.Kind {
  /// What the clue is.
  fileprivate var clue: EditRule.Text {
    switch self {
    case .userSettled: EditRule.Text("--places", "--places")
    case .title: EditRule.Text("标题", "the title")
    case .issuerLine: EditRule.Text("标题旁的一行", "the line beside the title")
    case .signature: EditRule.Text("落款", "the signature")
    case .preamble: EditRule.Text("前言", "the preamble")
    case .contact: EditRule.Text("联系地址", "the address")
    case .areaCode: EditRule.Text("联系电话的区号", "the area code of a telephone number")
    case .path: EditRule.Text("文件路径", "the path")
    case .selfReference: EditRule.Text("正文的自称", "what the text calls its place")
    case .breadcrumb: EditRule.Text("网页导航", "the trail of links")
    }
  }
}
