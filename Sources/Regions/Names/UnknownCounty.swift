/// Tells that a text goes on with what looks like the name of a county, city, banner or district, where
/// no known name stands: 沐阳县教育局.
///
/// Such a name is misspelt, or newer than the gazetteer. Whoever passed over it would count the
/// authority for the place above.
enum UnknownCounty {
  /// The letter in which the name ends, within twelve letters and before anything that names an organ;
  /// nil where none begins.
  static func type(in text: ScannedText, from start: Int) -> String? {
    var offset = start
    while text.isHan(at: offset), offset - start < 12 * ScannedText.width {
      if text.holds(anyOf: organs, at: offset) { return nil }
      if offset > start, let type = types.first(in: text, at: offset),
        isEnd(of: type.description, at: offset, in: text)
      {
        return type.description
      }
      offset += ScannedText.width
    }
    return nil
  }

  /// Whether a name can end with such a letter there.
  private static func isEnd(of type: String, at offset: Int, in text: ScannedText) -> Bool {
    let next = offset + ScannedText.width
    if text.holds("人民政府", at: next) { return true }
    let isInWord =
      text.holds(anyOf: wordsAfter, at: offset)
      || text.holds(anyOf: wordsBefore, at: offset - ScannedText.width)
    return !isInWord && !(type == "区" && text.holds(anyOf: zoneOrgans, at: next))
  }

  private static let types: WordList = ["县", "旗", "市", "区"]
  /// Words that begin with such a letter and name no division.
  private static let wordsAfter: WordList = [
    "市场", "市政", "市容", "市民", "市直", "市级", "市区", "市辖", "县域", "县级", "县直", "县区", "旗帜", "旗舰",
    "旗直", "旗级", "区域", "区划", "区块", "区直", "区级", "区县",
    "区街", "区镇", "县镇", "市镇", "旗镇",
  ]
  /// Words that end in such a letter and name no division.
  private static let wordsBefore: WordList = [
    "城市", "都市", "集市", "超市", "股市", "楼市", "上市", "入市", "门市", "花市", "全市", "本市", "各市",
    "全县", "本县", "各县", "郡县", "国旗", "党旗", "红旗", "军旗", "升旗", "锦旗", "全旗", "本旗", "各旗",
    "社区", "园区", "景区", "地区", "城区", "市区", "县区", "辖区", "林区", "山区", "库区", "牧区", "小区", "校区",
    "灾区", "特区", "学区", "灌区", "护区", "街区", "业区", "务区", "能区", "态区", "聚区", "集区", "港区", "老区",
    "边区", "疫区", "郊区", "湿区", "片区", "战区", "军区", "营区", "禁区", "示区", "游区", "验区", "假区", "发区",
    "备区", "滩区", "全区", "本区", "各区", "新区",
  ]
  /// What follows the name of a zone and not that of a district: 商务区管理办公室.
  private static let zoneOrgans: WordList = [
    "管", "建设", "发展", "开发", "服务", "移民", "保护", "改造", "综合", "规划", "协调", "党工委", "工委",
  ]
  private static let organs: WordList = [
    "局", "委", "政府", "办", "厅", "院", "镇", "乡", "街道", "村", "社区", "的", "关于", "人民", "中心", "公司",
    "集团", "学校", "大学", "站", "所", "处",
  ]
}
