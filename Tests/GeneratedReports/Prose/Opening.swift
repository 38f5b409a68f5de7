/// Writes what stands before the first section: breadcrumbs, title, metadata, preamble.
struct Opening {
  let model: ReportModel
  let noise: Noise
  let style: TitleStyle

  /// The lines above the preamble, each with whether it is the title.
  func lines(_ random: inout SeededRandom) -> [(text: String, isTitle: Bool)] {
    var lines: [(String, Bool)] = []
    if noise.contains(.breadcrumbs) {
      lines.append(("首页 > 政务公开 > 政府信息公开年报 > 正文", false))
    }
    lines += title.map { ($0, true) }
    if noise.contains(.metadata) { lines.append((metadata(&random), false)) }
    return lines
  }

  /// The preamble, with the period, an address and a telephone number.
  func preamble(_ random: inout SeededRandom) -> String {
    let period =
      noise.contains(.withoutYear)
      ? "所列数据的统计期限为全年。"
      : "所列数据的统计期限为\(model.year)年1月1日至\(model.year)年12月31日。"
    let name = style == .untitled ? model.authority.selfName : model.authority.name
    return "本报告由\(name)依照《中华人民共和国政府信息公开条例》编写，共分六个部分。\(period)"
      + "如有疑问，请联系（地址：人民路\(random.within(1...300))号，邮编："
      + "\(random.within(100_000...899_999))，电话：0\(random.within(310...999))-"
      + "\(random.within(2_000_000...8_999_999))）。"
  }

  /// The signature and the date, which is of the next year.
  func signature(_ random: inout SeededRandom) -> [String] {
    guard style != .untitled else { return [] }
    guard !noise.contains(.withoutYear) else { return [model.authority.name] }
    let month = random.within(1...3)
    return [model.authority.name, "\(model.year + 1)年\(month)月\(random.within(1...28))日"]
  }

  private var title: [String] {
    style.lines(name: model.authority.name, year: noise.contains(.withoutYear) ? nil : model.year)
  }

  private func metadata(_ random: inout SeededRandom) -> String {
    let source = random.text(from: ["本站", "县政府网站", "政务公开办", "信息中心"])
    guard !noise.contains(.withoutYear) else { return "来源：\(source)" }
    let date = "\(model.year + 1)-0\(random.within(1...3))-\(random.within(10...28))"
    return "来源：\(source) 发布时间：\(date) 浏览次数：\(random.within(1...900))"
  }
}
