import GeneratedReports

/// The reports of one authority over the years, each following from the one before.
struct UnitReports {
  /// A report with the path below the folder of the corpus.
  struct Entry {
    let path: String
    let report: GeneratedReport
  }

  let unit: CorpusPlan.Unit
  let years: ClosedRange<Int>
  let seed: UInt64
  let index: Int

  /// Makes the reports in the order of the years.
  func entries() -> [Entry] {
    var random = SeededRandom(seed: seed, member: UInt64(index) + 1)
    var draw = ReportDraw()
    draw.authority = unit.authority
    draw.scale = scale(&random)
    draw.carried = CarriedState(documentsInForce: random.below(20))
    return years.map { year in
      draw.year = year
      draw.form = FormEdition.inForce(in: year)
      draw.blanks = random.chance(90) ? BlankPattern.allFilled : nil
      let report = report(draw, &random)
      draw.carried = report.model.handedOn
      let path = "\(unit.folder)/\(year)/\(unit.authority.name).txt"
      return Entry(path: path, report: report)
    }
  }

  private func scale(_ random: inout SeededRandom) -> ReportScale {
    switch random.below(10) {
    case 0...1: .nothing
    case 2...6: .office
    case 7...8: .county
    default: .city
    }
  }

  /// A report all of whose cells can be decided, so that the sums can be checked.
  ///
  /// Left out are the oddities that hide what the path of the file must then tell.
  private func report(_ draw: ReportDraw, _ random: inout SeededRandom) -> GeneratedReport {
    var layout = Layout.drawn(from: &random)
    if layout == .unseparated, draw.scale != .nothing { layout = .pipeRows }
    let noise = Noise.drawn(from: &random)
      .subtracting([.withoutYear, .traditionalScript, .pinyin])
    let title = TitleStyle.drawn(from: &random)
    var model = draw.model(&random)
    let style = title == .untitled ? TitleStyle.authorityFirst : title
    let report = GeneratedReport(
      model, layout: layout, noise: noise, title: style, random: random)
    guard !report.expectation.undecidable.isEmpty else { return report }
    model.fillBlanks(with: "/")
    if layout == .unseparated { layout = .tabRows }
    return GeneratedReport(model, layout: layout, noise: noise, title: style, random: random)
  }
}
