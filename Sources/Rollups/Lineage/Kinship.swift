internal import AnnualReports

/// Tells whether two names of organs may be those of one body before and after a renaming.
///
/// The names share a word that says what the body does (教育局, 教育和科学技术局), or one is short for
/// the other (卫健委, 卫生健康委员会). Towns must have the same name but for their kind (额敏乡, 额敏镇).
enum Kinship {
  /// Words that say nothing about the field; longer ones first.
  private static let generic = [
    "人民政府", "委员会", "办公室", "办事处", "管理", "监督", "行政", "服务", "事务", "事业", "综合", "执法",
    "保障", "社会", "发展", "中心", "政府",
  ].map { Array($0.unicodeScalars) }
  private static let endings = Set("局委办厅处站所队会和与及".unicodeScalars)
  private static let towns = ["街道", "苏木", "镇", "乡"]

  /// Whether one of the names may have become the other.
  static func areKin(_ one: String, _ other: String, in domain: Domain) -> Bool {
    if domain == .town { return town(one) == town(other) }
    let (left, right) = (fields(of: one), fields(of: other))
    return !pairs(left).isDisjoint(with: pairs(right)) || isShort(left, right)
      || isShort(right, left)
  }

  /// Whether a name is made of several others: each part of it is kin to one of them, and each of them
  /// to a part (教育局, 科技局: 教育和科学技术局).
  static func isMade(_ name: String, of others: [String]) -> Bool {
    let parts = fields(of: name)
    let formers = others.map(fields)
    func isKin(_ part: [Unicode.Scalar], _ former: [[Unicode.Scalar]]) -> Bool {
      !pairs([part]).isDisjoint(with: pairs(former)) || isShort(former, [part])
        || isShort([part], former)
    }
    return parts.count > 1 && others.count > 1
      && parts.allSatisfy { part in formers.count { isKin(part, $0) } == 1 }
      && formers.allSatisfy { former in parts.contains { isKin($0, former) } }
  }

  private static func town(_ name: String) -> Substring {
    var stem = name[...]
    for ending in ["人民政府", "政府", "办事处"] where stem.hasSuffix(ending) {
      stem = stem.dropLast(ending.count)
    }
    for kind in towns where stem.hasSuffix(kind) { return stem.dropLast(kind.count) }
    return stem
  }

  /// The runs of a name that say what the body does.
  private static func fields(of name: String) -> [[Unicode.Scalar]] {
    var rest = Array(name.unicodeScalars)[...]
    var runs: [[Unicode.Scalar]] = [[]]
    while let first = rest.first {
      if let word = generic.first(where: { rest.starts(with: $0) }) {
        rest = rest.dropFirst(word.count)
        runs.append([])
      } else {
        rest = rest.dropFirst()
        if endings.contains(first) { runs.append([]) } else { runs[runs.count - 1].append(first) }
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// The characters of each run two by two.
  private static func pairs(_ runs: [[Unicode.Scalar]]) -> Set<[Unicode.Scalar]> {
    Set(runs.flatMap { run in zip(run, run.dropFirst()).map { [$0, $1] } })
  }

  /// Whether the characters of a name stand in another in the same order, at least two of them.
  private static func isShort(_ short: [[Unicode.Scalar]], _ long: [[Unicode.Scalar]]) -> Bool {
    let letters = short.joined()
    guard letters.count > 1 else { return false }
    var rest = long.joined()[...]
    return letters.allSatisfy { letter in
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}
