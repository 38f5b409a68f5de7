internal import Regions

/// What an authority is by law, as far as its place and its name tell.
struct Standing {
  private let division: Division
  private let isZone: Bool
  private let domain: Domain?
  private let scope: Scope

  /// The standing of a report's authority; nothing where its place is not known.
  init?(_ report: Report, in gazetteer: Gazetteer = .standard) {
    guard let code = report.place.division,
      let division = gazetteer.division(code, in: report.year)
    else { return nil }
    self.division = division
    isZone = !report.place.zone.isEmpty
    domain = report.authority.domains.first
    scope = report.authority.scope
  }

  /// The authority in words where it has no power to make rules (规章); nothing where it has, or
  /// may have.
  ///
  /// Source: 立法法 gives the power to departments of the State Council and to the governments of
  /// provinces, 设区的市 and 自治州; the offices of 地区 and 盟 are no governments.
  var withoutRulemaking: EditRule.Text? {
    if domain == .town { return EditRule.Text("乡镇、街道", "a town or sub-district") }
    if isZone { return EditRule.Text("开发区管理机构", "the body of a development zone") }
    if isDepartment { return EditRule.Text("地方政府部门", "a department of a local government") }
    switch division.level {
    case .county: return EditRule.Text("县级行政机关", "an authority of a county")
    case .prefecture where isPrefecturalOffice:
      return EditRule.Text("地区、盟的机关", "an authority of a prefecture without government")
    default: return nil
    }
  }

  /// Whether it is a department of a county, district or county-level city.
  var isCountyDepartment: Bool { division.level == .county && isDepartment }

  /// A body of which the name tells a field of work, and which is no government nor its office.
  private var isDepartment: Bool {
    guard let domain, scope != .regionTotal, scope != .governmentOffice else { return false }
    return ![.government, .governmentAdministration, .town].contains(domain)
  }

  private var isPrefecturalOffice: Bool {
    division.name.hasSuffix("地区") || division.name.hasSuffix("盟")
  }
}
