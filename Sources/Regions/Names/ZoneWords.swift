/// Recognises by their type zones that no table lists.
enum ZoneWords {
  /// The bytes of a zone's name that begins at an offset, spaces skipped, within twelve letters and
  /// before anything that names an organ, a town or a village; nil if none begins there.
  static func zone(in text: ScannedText, after offset: Int) -> Range<Int>? {
    let start = text.skippingSpaces(from: offset)
    var position = start
    while text.isHan(at: position), position - start < 12 * ScannedText.width {
      if text.holds(anyOf: organsAndTowns, at: position) { return nil }
      if let type = ends.first(in: text, at: position) {
        return start..<position + type.utf8CodeUnitCount
      }
      position += ScannedText.width
    }
    return nil
  }

  /// The ends of zones' names; each stands before those it ends in.
  static let types: [StaticString] = [
    "高新技术产业开发区", "高新技术开发区", "高新技术产业园区", "高新技术产业示范区", "经济技术开发区",
    "经济开发区", "工业园区", "产业园区", "城乡一体化示范区", "示范区", "度假区", "管理区", "风景名胜区", "风景区",
    "综合保税区", "保税区", "高新区", "经开区", "开发区", "合作区", "实验区", "试验区", "园区", "新区",
  ]
  private static let ends = WordList(types)
  private static let organsAndTowns: WordList = [
    "局", "委", "政", "办", "厅", "院", "镇", "乡", "街", "村", "社区", "的", "关于", "人民",
  ]
}
