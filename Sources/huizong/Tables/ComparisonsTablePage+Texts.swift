internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

extension Page {
  /// Names the areas that were split.
  mutating func add(splits: [AreaSplit]) {
    for split in splits { paragraph(split.text[language]) }
  }

  /// Tells of the reports of regions whose land is not that of a region now.
  mutating func add(regionReportsLeftOut count: Int) {
    guard count > 0 else { return }
    paragraph(AreaSplit.regionReportsLeftOut(count)[language])
  }
}

extension AreaSplit {
  /// What the split means for the figures.
  var text: LocalizedText {
    let (areas, parts) = (areas, parts.isEmpty ? ["?"] : parts)
    let left = reportsLeftOut
    return LocalizedText { language in
      let (areas, parts) = (language.joined(areas), language.joined(parts))
      guard language == .zh else {
        let effect =
          left > 0
          ? "it cannot be told apart; reports left out: \(left)."
          : isLater
            ? "all the years shown count the land as it was before."
            : "the years before and after do not quite compare."
        return "\(year): \(areas) was parted among \(parts); \(effect)"
      }
      let effect =
        left > 0
        ? "无从拆分，未计入报告 \(left) 份。" : isLater ? "所列各年都含拆分前的辖区。" : "前后各年不完全可比。"
      return "\(year) 年：\(areas) 的辖区分归 \(parts)，\(effect)"
    }
  }

  /// That reports of whole regions stand for none.
  static func regionReportsLeftOut(_ count: Int) -> LocalizedText {
    LocalizedText(
      en:
        "Reports of whole regions left out: \(count); the land of their region is not that of one "
        + "in the boundaries of 2024, or a region that was joined to it has no report.",
      zh: "全区域报告另有 \(count) 份未列：其辖区与 2024 年区划不一致，或与其合并的地区没有报告。")
  }
}

extension Page {
  /// Names the bodies that were joined or parted, and says whether they are compared.
  ///
  /// Those whose joining a succession tells of already are named only where they are not compared.
  mutating func add(regroupings: [BodyRegrouping], told successions: [Succession]) {
    let told = Set(successions.filter { $0.kind != .open }.map(\.successor.name))
    let open = regroupings.filter { one in
      !one.lacking.isEmpty || !one.later.allSatisfy(told.contains)
    }
    for one in open.prefix(Self.successionLimit) { paragraph(one.text[language]) }
    let rest = open.count - Self.successionLimit
    guard rest > 0 else { return }
    paragraph(
      text(
        zh: "合并或分设的机关另有 \(rest) 组。",
        en: "\(rest) more groups of authorities were joined or parted."))
  }
}

extension BodyRegrouping {
  /// Who is compared with whom, or why nobody is.
  var text: LocalizedText {
    LocalizedText { language in
      let (before, after) = (language.joined(earlier), language.joined(later))
      let lack = language.joined(lacking)
      guard language == .zh else {
        let pair = "\(after) (\(year)) with \(before) (\(previousYear))"
        return lacking.isEmpty
          ? "Like for like compares \(pair) by their sums: they were joined or parted in between."
          : "Not compared like for like: \(pair), joined or parted in between; lacking: \(lack)."
      }
      let pair = "\(after)（\(year) 年）与\(before)（\(previousYear) 年）"
      return lacking.isEmpty
        ? "\(pair)其间合并或分设，同口径按合计比较。" : "\(pair)其间合并或分设，不作同口径比较，缺：\(lack)。"
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
