/// The indicators of table two, 主动公开政府信息情况.
enum DisclosureIndicators {
  /// In the order of the rows; in a row, the columns of 2021 before those of 2019.
  static let all: [IndicatorDefinition] =
    documents("rules", "规章", "rules")
    + documents("normative_documents", "行政规范性文件", "normative documents")
    + services("licensing", "行政许可", "administrative licensing", [.f2019, .f2021])
    + services("other_services", "其他对外管理服务事项", "other public services", [.f2019])
    + services("penalties", "行政处罚", "administrative penalties", [.f2019, .f2021])
    + services("coercion", "行政强制", "administrative coercion", [.f2019, .f2021])
    + fees + procurement

  private static func documents(
    _ row: String, _ chinese: String, _ english: String
  ) -> [IndicatorDefinition] {
    [
      make("\(row).issued", "\(chinese)·本年制发件数", "\(english): issued", in: [.f2021]),
      make("\(row).repealed", "\(chinese)·本年废止件数", "\(english): repealed", in: [.f2021]),
      make(
        "\(row).in_force", "\(chinese)·现行有效件数", "\(english): in force", kind: .stock,
        in: [.f2021]),
      make("\(row).made_new", "\(chinese)·本年新制作数量", "\(english): newly made", in: [.f2019]),
      make(
        "\(row).disclosed_new", "\(chinese)·本年新公开数量", "\(english): newly disclosed",
        in: [.f2019]),
      make(
        "\(row).disclosed_total", "\(chinese)·对外公开总数量", "\(english): disclosed in all",
        kind: .stock, in: [.f2019]),
    ]
  }

  private static func services(
    _ row: String, _ chinese: String, _ english: String, _ forms: Set<Form>
  ) -> [IndicatorDefinition] {
    items(row, chinese, english) + [
      make("\(row).decisions", "\(chinese)·处理决定数量", "\(english): decisions", in: forms)
    ]
  }

  /// The two columns of catalogue items, which only the form of 2019 has.
  private static func items(
    _ row: String, _ chinese: String, _ english: String
  ) -> [IndicatorDefinition] {
    [
      make(
        "\(row).items_prev", "\(chinese)·上一年项目数量", "\(english): items in the year before",
        unit: .items, kind: .stock, in: [.f2019], isAddable: false),
      make(
        "\(row).items_change", "\(chinese)·本年增/减", "\(english): change of items",
        unit: .items, in: [.f2019], isAddable: false),
    ]
  }

  private static let fees =
    items("fees", "行政事业性收费", "administrative fees") + [
      make(
        "fees.amount", "行政事业性收费·本年收费金额", "administrative fees: amount", unit: .money,
        in: [.f2021])
    ]

  private static let procurement = [
    make(
      "procurement.projects", "政府集中采购·采购项目数量", "procurement: projects", unit: .items,
      in: [.f2019]),
    make(
      "procurement.amount", "政府集中采购·采购总金额", "procurement: amount", unit: .money,
      in: [.f2019]),
  ]

  private static func make(
    _ key: String, _ chinese: String, _ english: String,
    unit: IndicatorDefinition.Unit = .cases, kind: IndicatorDefinition.Kind = .flow,
    in forms: Set<Form>, isAddable: Bool = true
  ) -> IndicatorDefinition {
    IndicatorDefinition(
      key: key, chinese: chinese, english: english, unit: unit, kind: kind,
      section: .disclosure, forms: forms, isAddable: isAddable, parts: [], isMain: true)
  }
}
