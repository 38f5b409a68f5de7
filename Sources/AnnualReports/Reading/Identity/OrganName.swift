import Regions

/// Tells the name of an authority without the places in front.
enum OrganName {
  /// What a name goes on with behind the place that it begins with; all of it where it begins with
  /// none.
  static func rest(of name: String, behind place: PlaceMatch?) -> String {
    guard let place, place.range.lowerBound == 0 else { return name }
    return String(place.remainder(of: name))
  }

  /// The organ that what is left of a name means: 人民政府 where nothing is.
  static func organ(_ rest: String) -> String {
    var organ = Substring(rest)
    if ["县", "区", "旗", "州"].contains(where: { organ.hasPrefix($0) && organ.count > 2 })
      || (organ.hasPrefix("市") && !["市场", "市政", "市容"].contains { organ.hasPrefix($0) })
    {
      organ = organ.dropFirst()
    }
    return organ.isEmpty || organ == "政府" ? "人民政府" : String(organ)
  }
}

extension ReadingSettings {
  /// The name of an authority without the places in front: 教育局 for 额敏县教育局.
  ///
  /// The name is in simplified script. 人民政府 where nothing is left of it, or only 政府; empty for an
  /// empty name.
  public func organ(of name: String, in year: Int?) -> String {
    guard !name.isEmpty else { return "" }
    let place = resolver.names.match(in: name, year: year)
    return OrganName.organ(OrganName.rest(of: name, behind: place))
  }
}

extension Domain {
  /// The fields in which an organ works, in the order in which its name gives them.
  ///
  /// Empty for an empty name; ``Domain/other`` for a name in which no field is known.
  public static func domains(of organ: String) -> [Domain] { DomainReader.domains(of: organ) }
}
