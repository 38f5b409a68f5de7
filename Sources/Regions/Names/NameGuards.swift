/// Tells names of divisions from what only looks like them, by the letters around.
enum NameGuards {
  /// Whether a name with its type, ending at `end`, is that of a division.
  ///
  /// A town, street or road may be named after one (城区街道), and 市 and 区 may begin another word
  /// (市场, 区域).
  static func allowFull(in text: ScannedText, endingAt end: Int) -> Bool {
    if text.holds(anyOf: placesOfTheirOwn, at: end),
      !text.holds(anyOf: commonAfterFull, at: end)
    {
      return false
    }
    let last = end - ScannedText.width
    if text.holds("市", at: last) { return !text.holds("场", at: end) }
    if text.holds("区", at: last) { return !text.holds(anyOf: behindDistrict, at: end) }
    return !(text.holds("旗", at: last) && text.holds(anyOf: behindBanner, at: end))
  }

  /// Whether a name without its type, ending at `end`, can be that of a division.
  ///
  /// What follows has to name an organ before it names a town or a village: 东丽教育局, but neither
  /// 新华街道办事处 nor 长寿湖镇人民政府. After a parent (`isChained`: 天津东丽) it has only to be no
  /// place of its own. A name followed by another type (洪泽 in 洪泽县) is another name.
  static func allowBare(in text: ScannedText, endingAt end: Int, isChained: Bool) -> Bool {
    if text.holds(anyOf: placesOfTheirOwn, at: end) { return false }
    if text.holds(anyOf: types, at: end) || isPolice(in: text, before: end) { return false }
    if text.holds("市", at: end), !text.holds(anyOf: citywide, at: end) {
      return false
    }
    let bearer = bearer(in: text, from: end)
    if bearer != .town, isFeature(in: text, from: end) { return false }
    return isChained || bearer == .organ
  }

  /// Whether the name goes on as that of a river, a lake, a park or the like, whose office need not be the
  /// district's: 黄浦江, 西湖风景名胜区.
  private static func isFeature(in text: ScannedText, from end: Int) -> Bool {
    text.holds(anyOf: features, at: end) && !text.holds(anyOf: watersOfOrgans, at: end)
  }

  private static let features: WordList = [
    "山", "河", "江", "湖", "湾", "岛", "泉", "峡", "港", "海", "公园", "森林公园", "湿地", "风景", "景区", "水库", "大学城",
    "游乐", "走廊", "疗养", "旅游区", "旅游度假", "旅游景区", "生态旅游",
  ]
  private static let watersOfOrgans: WordList = [
    "河务", "河长", "河道", "河湖", "江河", "湖泊", "港口", "港航", "港务", "海洋", "海事", "海关",
  ]

  /// Whether 公安局 or the like stands there: the police of any place, and of 公安县 only where its name
  /// stands before.
  private static func isPolice(in text: ScannedText, before end: Int) -> Bool {
    text.holds("公安", at: end - 2 * ScannedText.width) && text.holds(anyOf: police, at: end)
  }

  private static let police: WordList = ["局", "分局", "厅", "处", "机关", "部"]

  /// Whether a name found amid a text, on its own and with its type, is that of a division.
  ///
  /// Words of common speech (城区, 新城区, 省市和县) and ends of other words (佛山城区) are not, unless
  /// a parent stands before.
  static func allowAmid(_ range: Range<Int>, of text: ScannedText) -> Bool {
    let isAfterLetter = text.isHan(at: range.lowerBound - ScannedText.width)
    let last = range.upperBound - ScannedText.width
    let length = range.count / ScannedText.width
    if length == 2 {
      return !isAfterLetter && !text.holds("区", at: last)
        && !text.holds("和", at: range.lowerBound)
        && !text.holds(anyOf: behindCommonWord, at: range.upperBound)
    }
    if text.holds(anyOf: innerCity, at: last - ScannedText.width) {
      return !isAfterLetter && text.holds("人民政府", at: range.upperBound)
    }
    return !(isAfterLetter && text.holds("市", at: range.lowerBound))
  }

  /// Who bears a name.
  private enum Bearer { case organ, town }

  /// What the letters from an offset on name first, an organ or a town or village; nil for neither.
  private static func bearer(in text: ScannedText, from start: Int) -> Bearer? {
    var offset = start
    while text.isHan(at: offset), offset - start < 30 * ScannedText.width {
      if text.holds(anyOf: organs, at: offset) { return .organ }
      if text.holds(anyOf: townsAndVillages, at: offset), !isPartOfOrganName(in: text, at: offset) {
        return .town
      }
      offset += ScannedText.width
    }
    return nil
  }

  /// Whether 乡, 村 or 路 belongs to words such as 城乡, 农村, 公路.
  private static func isPartOfOrganName(in text: ScannedText, at offset: Int) -> Bool {
    text.holds(anyOf: countryside, at: offset)
      || text.holds(anyOf: townAndCountry, at: offset - ScannedText.width)
  }

  private static let placesOfTheirOwn: WordList = [
    "镇", "乡", "街", "村", "路", "社区", "大道", "苏木", "巷", "东路", "西路", "南路", "北路", "中路",
  ]
  private static let commonAfterFull: WordList = [
    "镇街", "镇村", "镇乡", "乡镇", "乡村", "村镇", "村级", "村务", "路灯", "路政", "路网", "路长", "社区矫正",
  ]
  private static let behindDistrict: WordList = ["域", "间", "块"]
  private static let behindBanner: WordList = ["舰", "帜"]
  private static let citywide: WordList = ["市场", "市政", "市容"]
  private static let behindCommonWord: WordList = ["级", "委", "直", "域", "内", "城"]
  private static let innerCity: WordList = ["城区", "市区"]
  private static let countryside: WordList = ["乡村", "乡建"]
  private static let townAndCountry: WordList = ["城乡", "农村", "乡村", "公路", "铁路", "道路"]
  private static let types: WordList = ["县", "区", "州", "旗", "盟", "省", "自治", "地区"]
  private static let organs: WordList = ["局", "委", "政府", "厅", "办公室", "法院", "检察院"]
  private static let townsAndVillages: WordList = ["镇", "乡", "街", "村", "路", "社区", "苏木"]
}
