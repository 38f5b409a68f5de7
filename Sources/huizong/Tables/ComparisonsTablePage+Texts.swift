internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

extension Page {
  /// Names the areas that were split.
  mutating func add(splits: [AreaSplit]) {
    for split in splits {
      let parts = split.parts.isEmpty ? ["?"] : split.parts
      let left = split.reportsLeftOut
      paragraph(
        text(
          zh: "\(split.year) 年：\(language.joined(split.areas)) 的辖区分归 \(language.joined(parts))，"
            + (left > 0 ? "无从拆分，未计入报告 \(left) 份。" : "前后各年不完全可比。"),
          en: "\(split.year): \(language.joined(split.areas)) was parted among "
            + "\(language.joined(parts)); "
            + (left > 0
              ? "it cannot be told apart; reports left out: \(left)."
              : "the years before and after do not quite compare.")))
    }
  }
}

extension Page {
  /// How many successions are named; the rest is counted.
  private static let successionLimit = 10

  /// Names the authorities that go on under another name, or may.
  mutating func add(successions: [Succession]) {
    for one in successions.prefix(Self.successionLimit) {
      let finding = one.finding
      paragraph(text(zh: finding.chinese, en: finding.english + "."))
    }
    let rest = successions.count - Self.successionLimit
    guard rest > 0 else { return }
    paragraph(
      text(
        zh: "改名、合并的机关另有 \(rest) 个，见 huizong check --rule U-RENAMED,U-SUCCESSOR。",
        en: "\(rest) more authorities were renamed or merged: see huizong check --rule "
          + "U-RENAMED,U-SUCCESSOR."))
  }
}

extension Measure {
  /// Name, key and unit.
  func heading(in language: Language, unit suffix: String = "") -> String {
    language == .zh
      ? "\(chinese)（\(key)），单位：\(unit)\(suffix)" : "\(english) (\(key)), in \(unit)\(suffix)"
  }

  /// A value for people, empty for none; rates and money with two decimals.
  func text(_ value: Quantity?, sign: NumberSign = .whenNegative) -> String {
    guard let value else { return "" }
    switch self {
    case .indicator(let indicator): return value.text(of: indicator, sign: sign)
    case .rate:
      return NumberText.rounded(millionths: value.millionths, decimals: 2, sign: sign)
    }
  }
}

extension Subject {
  /// What it is called.
  func name(in language: Language) -> String {
    guard authority == nil, let domain, language == .en else { return name }
    return domain.key
  }
}

extension PanelCell {
  /// The value, or the sign that stands for it.
  func text(of measure: Measure, in year: Int, _ markers: inout Set<Marker>) -> String {
    guard value == nil else { return measure.text(value) }
    let isInForm = measure.indicators.allSatisfy {
      $0.definition.isDerived || $0.definition.forms.contains(year < 2021 ? .f2019 : .f2021)
    }
    let marker: Marker =
      switch status {
      case .notApplicable: .notApplicable
      case .missing where !isInForm && reports > 0: .notApplicable
      case .unreadable, .ambiguous: .unreadable
      default: .none
      }
    markers.insert(marker)
    return marker.rawValue
  }

  /// How many of the expected authorities give the figures, where not all do.
  var coverageText: String { reported < expected ? "\(reported)/\(expected)" : "" }
}
