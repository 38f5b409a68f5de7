import Regions

extension ReadingSettings {
  /// The name of an authority without the places in front: 教育局 for 额敏县教育局.
  ///
  /// The name is in simplified script. 人民政府 where nothing is left of it, or only 政府; empty for an
  /// empty name.
  public func organ(of name: String, in year: Int?) -> String {
    guard !name.isEmpty else { return "" }
    var organ = Substring(name)
    if let match = resolver.names.match(in: name, year: year), match.range.lowerBound == 0 {
      organ = match.remainder(of: name)
    }
    if ["县", "区", "旗", "州"].contains(where: { organ.hasPrefix($0) && organ.count > 2 })
      || (organ.hasPrefix("市") && !["市场", "市政", "市容"].contains { organ.hasPrefix($0) })
    {
      organ = organ.dropFirst()
    }
    return organ.isEmpty || organ == "政府" ? "人民政府" : String(organ)
  }
}

extension Domain {
  /// The fields in which an organ works, in the order in which its name gives them.
  ///
  /// Empty for an empty name; ``Domain/other`` for a name in which no field is known.
  public static func domains(of organ: String) -> [Domain] { DomainReader.domains(of: organ) }
}
