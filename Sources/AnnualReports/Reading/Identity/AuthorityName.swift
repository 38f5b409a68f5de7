import Regions

/// What can be the name of an authority, and what cannot.
enum AuthorityName {
  /// How names end, the longer endings first.
  private static let endings: Words = [
    "街道办事处", "人民政府", "委员会", "办事处", "办公室", "办公厅", "管委会", "管理处", "管理所",
    "政府", "中心", "街道", "苏木", "分局", "支队", "大队", "农场", "林场", "局", "委", "厅", "镇", "乡",
    "办", "院", "署", "会", "处", "所", "站", "队", "团", "区", "县", "市", "州", "盟", "旗", "部", "馆",
  ]

  /// How offices inside an authority end, which answer for it: 党政办公室.
  private static let innerEndings: Words = ["办公室", "综合办", "党政办", "政务公开办", "科", "股", "室"]

  /// Words in front of a name in a title or a sentence.
  private static let introductions: Words = [
    "现向社会公众公布", "现向社会公布", "现向社会公开", "现予公布", "现公布", "现公开", "现将", "现就", "现对",
    "特编制", "特制定", "特向社会公布", "向社会公布", "编制", "公布", "发布", "制定", "关于", "就", "将", "由",
    "中共",
    // What pages set before a title.
    "正文", "标题", "题名", "信息名称", "名称",
  ]

  /// The range less what cannot belong to a name: introductions in front, 的 and 关于 and marks at
  /// both ends.
  static func trimmed(_ range: Range<Int>, in line: TextLine) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    var isDone = false
    while !isDone {
      isDone = true
      while low < high, !isName(line[low]) { low += 1 }
      while low < high, !isName(line[high - 1]) { high -= 1 }
      if low < high, let word = line.word(of: introductions, at: low),
        !isPlace(low, in: line, allNames)
      {
        low += word.count
        isDone = false
      }
      for word in tails.all where high - word.count >= low && line.has(word, at: high - word.count)
      {
        high -= word.count
        isDone = false
      }
      if low < high, line.has("度", at: low) {
        low += 1
        isDone = false
      }
      if low < high, line.has("的", at: low) {
        low += 1
        isDone = false
      }
    }
    return low..<max(low, high)
  }

  /// Whether a stretch of text can be a name: Chinese characters that end as names do, and no word
  /// that stands for any authority (我局, 本机关, 各部门).
  static func fits(_ range: Range<Int>, in line: TextLine, needsEnding: Bool = true) -> Bool {
    guard range.count >= 2, range.count <= 40 else { return false }
    guard line[range].allSatisfy(isName), !isGeneric(range.lowerBound, in: line)
    else { return false }
    guard needsEnding else { return true }
    return endings.all.contains {
      line.has($0, at: range.upperBound - $0.count) && range.count > $0.count
    }
  }

  /// The name of the authority in front of its inner office: 两城镇人民政府 of 两城镇人民政府党政办公室.
  ///
  /// The office of a government is an authority of its own and stays: 淮安市人民政府办公室.
  static func withoutInnerOffice(_ range: Range<Int>, in line: TextLine) -> Range<Int> {
    guard
      innerEndings.all.contains(where: { line.has($0, at: range.upperBound - $0.count) })
    else { return range }
    for ending in outerEndings.all {
      let last = range.upperBound - ending.count
      for start in range where start < last && line.has(ending, at: start) {
        let end = start + ending.count
        return isGovernmentOffice(start, end..<range.upperBound, in: line)
          ? range : range.lowerBound..<end
      }
    }
    return range
  }

  /// Whether a name that goes on at `start` is 人民政府 with its 办公室 or 办公厅, and not of a town.
  private static func isGovernmentOffice(
    _ start: Int, _ rest: Range<Int>, in line: TextLine
  ) -> Bool {
    line.has("人民政府", at: start) && rest.count == 3
      && line.has(anyOf: offices, at: rest.lowerBound) && !isTown(start, in: line)
  }

  private static let outerEndings: Words = ["人民政府", "街道办事处", "委员会", "局"]
  private static let offices: Words = ["办公室", "办公厅"]
  private static let tails: Words = ["的", "关于", "年度", "度"]

  private static func isTown(_ index: Int, in line: TextLine) -> Bool {
    line.has("镇", at: index - 1) || line.has("乡", at: index - 1)
  }

  /// The longest name that begins at a place and is followed by what an authority does.
  static func name(at start: Int, in line: TextLine) -> Range<Int>? {
    let limit = min(start + 24, line.count)
    guard start < limit, !isGeneric(start, in: line) else { return nil }
    for end in stride(from: limit, to: start + 1, by: -1)
    where line.has(anyOf: verbs, at: end) && fits(start..<end, in: line) {
      return start..<end
    }
    return nil
  }

  private static let verbs: Words = [
    "主动公开", "公开", "坚持", "按照", "认真", "严格", "高度", "积极", "深入", "全面", "紧紧", "在", "共", "办",
    "根据", "切实", "不断", "持续", "始终", "以", "通过", "进一步", "结合", "扎实", "编制", "发布",
  ]

  /// Whether a word that stands for any authority begins at a place: 我局, 本机关, 全市.
  ///
  /// 本溪市, 全南县 and 全州县 are places.
  private static func isGeneric(_ index: Int, in line: TextLine) -> Bool {
    line.has(anyOf: generic, at: index) && !isPlace(index, in: line, fullNames)
  }

  private static func isPlace(_ index: Int, in line: TextLine, _ names: [[UInt32]]) -> Bool {
    names.contains { line[index...].starts(with: $0) }
  }

  /// The names of divisions that begin as such a word does: 将乐县, 全州县.
  private static let fullNames = divisionNames(\.name)
  /// The same with their short names, for no authority begins with 将 otherwise; 全州 may be 全州.
  private static let allNames = fullNames + divisionNames(\.shortName)

  private static func divisionNames(_ name: KeyPath<Division, String>) -> [[UInt32]] {
    Set(Gazetteer.standard.rows.map { $0[keyPath: name] }).compactMap {
      let name = TextLine($0)
      let isLikeWord = name.has(anyOf: introductions, at: 0) || name.has(anyOf: generic, at: 0)
      return isLikeWord && name.count > 1 ? Array(name) : nil
    }
  }

  private static let generic: Words = [
    "我", "各", "该", "其", "本局", "本机关", "本单位", "本部门", "本委", "本办", "本镇", "本乡", "本街", "本中心",
    "本级", "本院", "本省", "本市", "本州", "本县", "本区", "本旗", "全国", "全省", "全市", "全州", "全县", "全区",
    "全旗", "全局", "全系统", "全体", "全镇", "全乡",
  ]

  private static func isName(_ scalar: UInt32) -> Bool {
    scalar >= 0x4E00 && scalar <= 0x9FFF || scalar == 0xB7
  }
}
