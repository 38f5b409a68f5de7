/// A report made from a seed: its text, and what a reader must find in it.
public struct GeneratedReport: Sendable {
  /// The text, as a file would hold it.
  public let text: String
  /// What stands in every cell.
  public let model: ReportModel
  /// How the tables are laid out.
  public let layout: Layout
  /// The oddities of the text.
  public let noise: Noise
  /// How the title is worded.
  public let title: TitleStyle
  /// What a reader must find in the tables.
  public let expectation: Expectation
  /// What a reader must find about the authority, the place and the year.
  public let facts: TitleFacts

  /// Makes a report at random; the same seed gives the same bytes everywhere.
  ///
  /// What is given is not left to chance. Oddities that a layout cannot bear are left out.
  public init(
    seed: UInt64, layout: Layout? = nil, noise: Noise? = nil, title: TitleStyle? = nil,
    draw: ReportDraw = ReportDraw()
  ) {
    var random = SeededRandom(seed: seed)
    let layout = layout ?? Layout.drawn(from: &random)
    let noise = noise ?? Noise.drawn(from: &random)
    let title = title ?? TitleStyle.drawn(from: &random)
    var model = draw.model(&random)
    if !layout.carriesBlanks, random.chance(60) {
      model.fillBlanks(with: random.text(from: ["-", "/"]))
    }
    self.init(model, layout: layout, noise: noise, title: title, random: random)
  }

  /// Makes the report of a model.
  public init(
    _ model: ReportModel, layout: Layout, noise: Noise, title: TitleStyle,
    random: SeededRandom
  ) {
    var random = random
    self.model = model
    self.layout = layout
    self.title = title
    self.noise = noise.bearable(in: layout)
    let manuscript = Manuscript(model, self.noise, title, &random)
    let page = layout.page(for: manuscript, self.noise, random)
    text = self.noise.applied(to: page.text, &random)
    expectation = Expectation(model, layout, doubtful: page.rowsWithDoubtfulEdges)
    facts = TitleFacts(model, self.noise, title)
  }

  /// The bytes of the file.
  public var bytes: [UInt8] { Array(text.utf8) }
}
