internal import AnnualReports
internal import Publishing

/// Columns that stand in several files.
enum CommonColumns {
  static let source = Column(
    "source", .text, title: PublishedText(zh: "来源文件", en: "source"),
    description: PublishedText(zh: "报告文件的路径，按给出的写法", en: "path of the report as given"))
  static let agency = Column(
    "agency", .text, title: PublishedText(zh: "机关", en: "agency"),
    description: PublishedText(
      zh: "报告中的机关名称，没有则为空", en: "name of the authority in the report; empty where none"))
  static let domain = Column(
    "domain", .code, title: PublishedText(zh: "领域", en: "domain"),
    description: PublishedText(
      zh: "机关的主要领域，无从判断则为空", en: "main domain of the authority; empty where nothing tells"))
  static let totalDomain = Column(
    "domain", .code, title: PublishedText(zh: "领域", en: "domain"),
    description: PublishedText(
      zh: "机关的主要领域，all 为全部领域合计", en: "main domain of the authorities; all for all together"))
  static let scope = Column(
    "scope", .code, title: PublishedText(zh: "范围", en: "scope"),
    description: PublishedText(
      zh: "报告统计谁的数据：organ 本机关，gov_office 政府办公室，region_total 全区域，system_total 全系统，unknown 不明",
      en: "whose acts the report counts: organ, gov_office, region_total, system_total, unknown"))
  static let year = Column(
    "year", .year, title: PublishedText(zh: "年度", en: "year"),
    description: PublishedText(
      zh: "报告年度，不明则为空", en: "year that the report is about; empty where unknown"))
  static let level = Column(
    "level", .code, title: PublishedText(zh: "层级", en: "level"),
    description: PublishedText(
      zh: "county 县级、prefecture 市级、province 省级、country 全国",
      en: "county, prefecture, province or country"))
  static let indicator = Column(
    "indicator", .code, title: PublishedText(zh: "指标", en: "indicator"),
    description: PublishedText(
      zh: "指标的固定代码，见 huizong indicators",
      en: "stable key of the indicator; see huizong indicators"))
  static let unit = Column(
    "unit", .code, title: PublishedText(zh: "单位", en: "unit"),
    description: PublishedText(
      zh: "件、项或万元；单位不明为 unknown", en: "件, 项 or 万元; unknown where it is not known"))
  static let status = Column(
    "status", .code, title: PublishedText(zh: "状态", en: "status"),
    description: PublishedText(
      zh: "有数：reported、derived；无数的原因：blank、not_applicable、text、unreadable、ambiguous、missing",
      en: "reported or derived; or why there is no number: blank, not_applicable, text, "
        + "unreadable, ambiguous, missing"))

  /// A number in the unit of its row.
  static func number(_ key: String, zh: String, en: String, _ detail: PublishedText? = nil)
    -> Column
  {
    Column(
      key, .number, title: PublishedText(zh: zh, en: en),
      description: detail ?? PublishedText(zh: "\(zh)，没有则为空", en: "\(en); empty where none"))
  }

  /// A count of reports or authorities.
  static func count(_ key: String, zh: String, en: String) -> Column {
    Column(
      key, .integer, title: PublishedText(zh: zh, en: en),
      description: PublishedText(zh: zh, en: en))
  }

  /// A word of our own.
  static func word(_ key: String, zh: String, en: String, _ detail: PublishedText) -> Column {
    Column(key, .code, title: PublishedText(zh: zh, en: en), description: detail)
  }

  /// A text from a report.
  static func text(_ key: String, zh: String, en: String, _ detail: PublishedText) -> Column {
    Column(key, .text, title: PublishedText(zh: zh, en: en), description: detail)
  }
}

extension CSVWriter {
  /// Writes a cell with a quantity, empty for nil.
  mutating func quantity(_ quantity: Quantity?) {
    millionths(quantity?.millionths)
  }
}
