/// What is asked of a report that is drawn at random; nil lets chance decide.
public struct ReportDraw: Sendable {
  /// The edition of the form.
  public var form: FormEdition?
  /// The year that is reported on.
  public var year: Int?
  /// Who reports.
  public var authority: GeneratedAuthority?
  /// How large the numbers are.
  public var scale: ReportScale?
  /// Which cells are left without a number.
  public var blanks: BlankPattern?
  /// A sum to get wrong; nil leaves all sums right.
  public var brokenSum: BrokenSum?
  /// What the year before handed on; with it the years of an authority follow from each other.
  public var carried: CarriedState?

  /// Everything by chance, with all sums right.
  public init() {}

  /// Draws a report.
  public func model(_ random: inout SeededRandom) -> ReportModel {
    let authority = authority ?? GeneratedAuthority.drawn(from: &random)
    let year = year ?? random.within(2019...2025)
    let form = form ?? drawnForm(year, &random)
    let isSingle = form == .f2019 || random.chance(4)
    var model = ReportModel(
      form: form, hasSingleOtherRow: isSingle, year: year, authority: authority, cells: [])
    fill(&model, &random)
    breakSum(of: &model)
    let blanks = blanks ?? BlankPattern.drawn(from: &random)
    leaveBlanks(in: &model, blanks, &random)
    return model
  }

  private func drawnForm(_ year: Int, _ random: inout SeededRandom) -> FormEdition {
    switch random.below(25) {
    case 0: .hybrid
    case 1: .f2019
    default: FormEdition.inForce(in: year)
    }
  }

  private func fill(_ model: inout ReportModel, _ random: inout SeededRandom) {
    let scale = scale ?? random.pick(ReportScale.allCases) ?? .office
    let requests = RequestsDraw(
      rows: model.requestRows, scale: scale, carriedIn: carried?.requests)
    let disclosure = DisclosureDraw(scale: scale, inForceBefore: carried?.documentsInForce)
    let numbers =
      disclosure.numbers(for: model.form, &random)
      + requests.numbers(&random).map { ExactDecimal($0) }
      + DisputesDraw(scale: scale).numbers(&random).map { ExactDecimal($0) }
    let keys = ReportModel.keys(of: model.form, hasSingleOtherRow: model.hasSingleOtherRow)
    model.cells = zip(keys, numbers).map { ModelCell(key: $0, content: .number($1)) }
    model.handedOn = CarriedState(after: model, documentsBefore: carried?.documentsInForce ?? 0)
  }

  private func breakSum(of model: inout ReportModel) {
    guard let broken = brokenSum?.keys else { return }
    for index in model.cells.indices where broken.contains(model.cells[index].key) {
      guard let value = model.cells[index].number else { continue }
      let wrong = ExactDecimal(tenThousandths: value.tenThousandths + 10_000)
      model.cells[index].content = .number(wrong)
    }
  }

  private func leaveBlanks(
    in model: inout ReportModel, _ pattern: BlankPattern, _ random: inout SeededRandom
  ) {
    guard pattern != .allFilled else { return }
    let mark: CellContent =
      random.chance(50) ? .blank : .placeholder(random.text(from: ["-", "/", "—", "／"]))
    for index in model.cells.indices where pattern.covers(model.cells[index].key, &random) {
      model.cells[index].content = mark
    }
  }
}
