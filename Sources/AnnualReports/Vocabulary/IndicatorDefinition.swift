/// What is known about an indicator: names, unit, and how it may be added.
public struct IndicatorDefinition: Hashable, Sendable {
  /// What a figure is counted in.
  public enum Unit: String, CaseIterable, Sendable {
    /// Documents, decisions, requests or cases (件, 宗, 起 are the same here).
    case cases = "件"
    /// Items of a catalogue.
    case items = "项"
    /// Money in ten thousand yuan, exact to the fen.
    case money = "万元"
    /// Items of information.
    case pieces = "条"
    /// Papers.
    case papers = "篇"
    /// How often something happened.
    case times = "次"
    /// Offices and places.
    case units = "个"
    /// People.
    case people = "人"
    /// People, each counted as often as they came.
    case attendances = "人次"
  }

  /// Whether a figure belongs to a year or to its end.
  public enum Kind: String, CaseIterable, Sendable {
    /// It happened in the year; years may be added.
    case flow
    /// It stood at a moment; years may not be added, only followed.
    case stock
  }

  /// The part of the form in which it stands.
  public enum Section: Int, CaseIterable, Sendable {
    /// 二、主动公开政府信息情况.
    case disclosure
    /// 三、收到和处理政府信息公开申请情况.
    case requests
    /// 四、行政复议、行政诉讼情况.
    case disputes
    /// 政府信息公开情况统计表, the one table of 2014–2018.
    case statistics
  }

  /// The stable key: `normative_documents.in_force`.
  public let key: String
  /// The name in Chinese, from the form's own labels: 行政规范性文件·现行有效件数.
  public let chinese: String
  /// The name in English.
  public let english: String
  /// What it is counted in.
  public let unit: Unit
  /// Flow or stock.
  public let kind: Kind
  /// The part of the form.
  public let section: Section
  /// The forms that have a cell for it.
  public let forms: Set<Form>
  /// Whether figures of different authorities may be added.
  ///
  /// Items of a service catalogue may not: the same item stands in every county's catalogue.
  public let isAddable: Bool
  /// The indicators whose sum it is where no cell holds it: the groups of table three.
  public let parts: [String]
  /// Whether it is among the main ones that roll-ups show by default: table two, the total
  /// column of table three with its groups, table four, and of the table of 2014–2018 the five
  /// totals that readers ask for.
  public let isMain: Bool

  /// Whether the program derives it from ``parts`` where it is not reported.
  public var isDerived: Bool { !parts.isEmpty }
}
