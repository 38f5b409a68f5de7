/// Writes the sentences of a report: filler from word lists, and sentences with trap numbers.
struct Prose {
  let model: ReportModel
  let noise: Noise

  /// The name that the text uses for the authority.
  private var me: String { model.authority.selfName }
  /// The year with its character, or a word for it in a report that never names its year.
  var year: String { noise.contains(.withoutYear) ? "本年度" : "\(model.year)年" }

  /// The paragraphs of the first section: one for each of its five topics.
  func overview(_ random: inout SeededRandom) -> [String] {
    let numerals = ["（一）", "（二）", "（三）", "（四）", "（五）"]
    return zip(numerals, WordLists.topics).enumerated().map { index, head in
      var text = "\(head.0)\(head.1)情况。"
      if index == 0 { text += published(&random) }
      for _ in 0..<random.within(2...8) { text += filler(&random) }
      if noise.contains(.traps), random.chance(60) { text += trap(&random) }
      return text
    }
  }

  /// The paragraphs on problems and on what is to be done.
  func problems(_ random: inout SeededRandom) -> [String] {
    let problem =
      "\(year)的工作还有不足：一是\(random.text(from: WordLists.problems))；"
      + "二是\(random.text(from: WordLists.problems))。"
    let remedy =
      "今后，\(me)打算\(random.text(from: WordLists.remedies))，"
      + "并\(random.text(from: WordLists.remedies))，使\(random.text(from: WordLists.results))。"
    return [problem + filler(&random), remedy + filler(&random)]
  }

  /// A sentence without numbers.
  func filler(_ random: inout SeededRandom) -> String {
    let opening = random.text(from: WordLists.openings)
    let first = random.text(from: WordLists.actions)
    let second = random.text(from: WordLists.actions)
    return "\(opening)，\(me)\(first)、\(second)，\(random.text(from: WordLists.results))。"
  }

  private func published(_ random: inout SeededRandom) -> String {
    let parts = (0..<3).map { _ in random.within(1...300) }
    return "\(year)，\(me)累计发布各类信息\(parts.reduce(0, +))条，其中工作动态\(parts[0])条、"
      + "通知公告\(parts[1])条、其他\(parts[2])条。"
  }

  /// A sentence with numbers that look like figures of the tables and differ from them.
  private func trap(_ random: inout SeededRandom) -> String {
    let number = random.within(2...9_000)
    let other = random.within(1...90)
    return switch random.below(7) {
    case 0: "行政许可事项累计办理\(number)件，行政处罚案件立案\(other)起。"
    case 1: "与上年相比，行政强制减少\(other)件，行政处罚增加\(number)件。"
    case 2: "规范性文件清理共涉及\(number)件，其中拟保留\(other)件。"
    case 3: "收费项目由\(other)项调整为\(other + 1)项，涉及金额约\(number)万元。"
    case 4: "共接听信息公开咨询电话\(number)次，较上年增长\(other)%。"
    case 5: "双公示专栏推送行政许可\(number)条、行政处罚\(other)条。"
    default: "接待要求查询以前年度规章的群众\(other)人次，提供复印件\(number)页。"
    }
  }

  /// A sentence between a heading and its table, with a number that is none of the table's.
  func sentenceBeforeTable(_ random: inout SeededRandom) -> String {
    let number = random.within(2...900)
    return random.chance(50)
      ? "经统计，行政处罚处理决定数量累计\(number)件，分类情况见下表。"
      : "其中行政许可共作出处理决定\(number)起，有关数据以下表为准。"
  }
}
