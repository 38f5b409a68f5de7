/// What was read from one document.
public struct Report: Sendable {
  /// The path as the user gave it, or as it was found below a folder that the user gave.
  public var source: String
  /// Who reports.
  public var authority: Authority
  /// Where that is.
  public var place: ReportPlace
  /// The year that the report is about, not the one in which it came out; nothing where no
  /// evidence decides.
  public var year: Int?
  /// The editions of the form, block by block.
  public var forms: FormUse
  /// Every figure, or why it is not there.
  public var figures: FigureTable
  /// Rows that no edition of the form has, in reading order.
  public var extraRows: [ExtraRow]
  /// What the running text states in numbers, in reading order; never mixed with ``figures``.
  public var narrative: [NarrativeFigure] = []
  /// What is odd, in the order of the places.
  public var findings: [Finding]

  /// A report of which nothing was read yet.
  public init(source: String) {
    self.source = source
    authority = .unknown
    place = .unknown
    year = nil
    forms = FormUse()
    figures = FigureTable()
    extraRows = []
    findings = []
  }

  /// Whether any table was recognised.
  public var hasTables: Bool { forms.majority != nil || figures.presentCount > 0 }
}
