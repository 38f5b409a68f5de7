internal import AnnualReports
internal import Arguments
internal import Regions

extension IdentityEvidence.Part {
  /// The part of a report for people.
  var title: (zh: String, en: String) {
    switch self {
    case .title: ("标题", "the title")
    case .issuerLine: ("标题旁的一行", "the line beside the title")
    case .signature: ("落款", "the signature")
    case .preamble: ("前言", "the preamble")
    case .opening: ("第一部分", "the first section")
    case .period: ("统计期限", "the period of the figures")
    case .narrative: ("第一部分所述年份", "the years of the first section")
    case .path: ("文件路径", "the path")
    }
  }
}

extension PlaceEvidence.Kind {
  /// The kind of evidence for people.
  var title: LocalizedText {
    switch self {
    case .userSettled: LocalizedText(en: "settled by --places", zh: "--places 指定")
    case .title: LocalizedText(en: "title", zh: "标题")
    case .issuerLine: LocalizedText(en: "line beside the title", zh: "标题旁的一行")
    case .signature: LocalizedText(en: "signature", zh: "落款")
    case .preamble: LocalizedText(en: "preamble", zh: "前言")
    case .contact: LocalizedText(en: "address", zh: "联系地址")
    case .areaCode: LocalizedText(en: "area code", zh: "电话区号")
    case .path: LocalizedText(en: "path", zh: "文件路径")
    case .selfReference: LocalizedText(en: "its own words", zh: "自称")
    case .breadcrumb: LocalizedText(en: "trail of links", zh: "网页导航")
    }
  }
}

extension PlaceResolution.Certainty {
  /// How certain a place is, for people.
  var title: LocalizedText {
    switch self {
    case .weak: LocalizedText(en: "a short name, or weak evidence only", zh: "只有简称或较弱的依据")
    case .inferred: LocalizedText(en: "a name that other evidence made unique", zh: "名称由其他依据确定")
    case .named: LocalizedText(en: "named in full", zh: "有全称")
    case .settled: LocalizedText(en: "settled by the user", zh: "由用户指定")
    }
  }
}

extension Scope {
  /// Whose acts a report counts, for people.
  var title: LocalizedText {
    switch self {
    case .organ: LocalizedText(en: "its own acts", zh: "本机关")
    case .governmentOffice: LocalizedText(en: "the government's own acts", zh: "政府本级")
    case .regionTotal: LocalizedText(en: "the whole region", zh: "全区域")
    case .systemTotal: LocalizedText(en: "the organ and those under it", zh: "全系统")
    case .unknown: LocalizedText(en: "not known", zh: "不明")
    }
  }
}

extension FormUse.Block {
  /// The block for people.
  var title: LocalizedText {
    switch self {
    case .article1: LocalizedText(en: "article 20 (1)", zh: "第二十条第（一）项")
    case .article5: LocalizedText(en: "article 20 (5)", zh: "第二十条第（五）项")
    case .article6: LocalizedText(en: "article 20 (6)", zh: "第二十条第（六）项")
    case .article8: LocalizedText(en: "article 20 (8)", zh: "第二十条第（八）项")
    case .article9: LocalizedText(en: "article 20 (9)", zh: "第二十条第（九）项")
    case .otherOutcomes: LocalizedText(en: "other handling", zh: "（六）其他处理")
    case .statistics: LocalizedText(en: "table of 2014–2018", zh: "政府信息公开情况统计表")
    }
  }
}
