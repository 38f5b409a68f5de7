/// A report before it is laid out: its parts in order.
struct Manuscript {
  /// A part of a report.
  enum Part {
    /// A line of its own, such as the signature or the breadcrumbs.
    case line(String)
    case title(String)
    case heading(String)
    case paragraph(String)
    case table(FormTable)
  }

  private(set) var parts: [Part] = []
  private let prose: Prose
  private let opening: Opening
  private let noise: Noise

  /// Writes the report of a model.
  init(
    _ model: ReportModel, _ noise: Noise, _ style: TitleStyle, _ random: inout SeededRandom
  ) {
    prose = Prose(model: model, noise: noise)
    opening = Opening(model: model, noise: noise, style: style)
    self.noise = noise
    for line in opening.lines(&random) {
      parts.append(line.isTitle ? .title(line.text) : .line(line.text))
    }
    parts.append(.paragraph(opening.preamble(&random)))
    parts.append(.heading("一、总体情况"))
    parts += prose.overview(&random).map { .paragraph($0) }
    addTables(FormDrawing.tables(of: model, noise, &random), &random)
    addEnd(&random)
  }

  private mutating func addTables(_ tables: [FormTable], _ random: inout SeededRandom) {
    for (heading, table) in zip(headings, tables) {
      parts.append(.heading(heading))
      if noise.contains(.trapsBeforeTables) {
        parts.append(.paragraph(prose.sentenceBeforeTable(&random)))
      }
      parts.append(.table(table))
    }
  }

  private mutating func addEnd(_ random: inout SeededRandom) {
    parts.append(.heading("五、存在的主要问题及改进情况"))
    parts += prose.problems(&random).map { .paragraph($0) }
    parts.append(.heading("六、其他需要报告的事项"))
    parts.append(.paragraph("\(prose.year)未收取信息处理费，没有其他需要报告的事项。"))
    parts += opening.signature(&random).map { .line($0) }
  }

  private var headings: [String] {
    noise.contains(.otherHeadings)
      ? [
        "二、行政机关主动公开政府信息的情况", "三、行政机关收到和处理政府信息公开申请情况",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      ]
      : [
        "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
      ]
  }
}
