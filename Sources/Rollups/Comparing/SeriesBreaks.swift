internal import AnnualReports

/// What makes two years of a series not comparable.
public struct SeriesBreaks: OptionSet, Hashable, Sendable {
  /// One bit for each kind.
  public let rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The form of 2019 replaced the tables of before.
  public static let form2018To2019 = SeriesBreaks(rawValue: 1)
  /// The form of 2021 replaced that of 2019.
  public static let form2019To2021 = SeriesBreaks(rawValue: 2)
  /// The region's boundary changed.
  public static let boundary = SeriesBreaks(rawValue: 4)

  /// The words in the files, in order: `form_2018_2019`, `form_2019_2021`, `boundary`.
  public var keys: [String] {
    let all: [(SeriesBreaks, String)] = [
      (.form2018To2019, "form_2018_2019"), (.form2019To2021, "form_2019_2021"),
      (.boundary, "boundary"),
    ]
    return all.compactMap { contains($0.0) ? $0.1 : nil }
  }

  /// The breaks that the forms make in an indicator between two years.
  ///
  /// Of what both forms hold, table three and table four go on unbroken, with requests.other.all in
  /// place of its parts. The decisions of table two stand in both, but under labels that changed
  /// (国办公开办函〔2019〕60号: 处理决定数量 beside the items; 〔2021〕30号: 本年处理决定数量).
  static func ofForms(
    _ indicator: IndicatorDefinition, from previous: Int, to year: Int
  ) -> SeriesBreaks {
    var breaks: SeriesBreaks = []
    if previous <= 2018, year >= 2019 { breaks.insert(.form2018To2019) }
    let isInBoth =
      indicator.forms.isSuperset(of: [.f2019, .f2021]) && indicator.section != .disclosure
    if previous <= 2020, year >= 2021, !isInBoth { breaks.insert(.form2019To2021) }
    return breaks
  }
}
