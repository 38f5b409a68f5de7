/// An authority that reports: its name, and where and for what it is responsible.
public struct GeneratedAuthority: Hashable, Sendable {
  /// The full name, the place included.
  public let name: String
  /// The name of the division.
  public let place: String
  /// The six digits of the division's code.
  public let regionCode: String
  /// The key of its domain, such as `education`.
  public let domain: String

  /// An office of a division.
  public init(place: String, regionCode: String, office: PublicOffice) {
    name = place + office.name
    self.place = place
    self.regionCode = regionCode
    domain = office.domain
  }

  /// What the authority calls itself.
  var selfName: String {
    if name.hasSuffix("镇人民政府") { return "我镇" }
    if name.hasSuffix("乡人民政府") { return "我乡" }
    if name.hasSuffix("街道办事处") { return "街道" }
    return name.hasSuffix("局") ? "我局" : "本机关"
  }

  /// An authority of one of a few real divisions.
  public static func drawn(from random: inout SeededRandom) -> GeneratedAuthority {
    let place = random.pick(places) ?? ("330483", "桐乡市")
    let office = random.pick(PublicOffice.all) ?? PublicOffice("教育局", "education")
    return GeneratedAuthority(place: place.name, regionCode: place.code, office: office)
  }

  private static let places: [(code: String, name: String)] = [
    ("532502", "开远市"),
    ("341823", "泾县"),
    ("421321", "随县"),
    ("331126", "庆元县"),
    ("513338", "得荣县"),
    ("430424", "衡东县"),
    ("530626", "绥江县"),
    ("610831", "子洲县"),
    ("131126", "故城县"),
    ("610324", "扶风县"),
    ("330483", "桐乡市"),
    ("610626", "吴起县"),
    ("520121", "开阳县"),
    ("320582", "张家港市"),
    ("340323", "固镇县"),
    ("512022", "乐至县"),
    ("130100", "石家庄市"),
    ("331100", "丽水市"),
    ("530600", "昭通市"),
    ("654221", "额敏县"),
    ("630223", "互助土族自治县"),
    ("654200", "塔城地区"),
    ("420116", "黄陂区"),
  ]
}
