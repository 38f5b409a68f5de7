public import Documents

/// Reads reports, one after the other; one for each thread.
///
/// What it gives depends on the document, its path and the settings alone: it only remembers how
/// it read the spellings and names that come in many reports.
public struct ReportReader {
  private var lexicon = Lexicon()
  private var memory = IdentityMemory()
  private let settings: ReadingSettings

  /// A reader that has read nothing yet.
  public init(settings: ReadingSettings = .standard) {
    self.settings = settings
  }

  /// Reads a document.
  ///
  /// A document without any table of the form gives a report whose figures are all missing.
  public mutating func read(_ document: Document, source: String) -> Report {
    var report = Report(source: source)
    let tables = FigureReader.read(document, with: &lexicon)
    report.figures = tables.figures
    report.forms = tables.forms
    report.extraRows = tables.extraRows
    let identity = IdentityReader.read(
      document, tablesAt: tables.extent, source: source, settings: settings, with: &memory)
    report.authority = identity.authority
    report.place = identity.place
    report.year = identity.year
    report.findings = identity.findings + tables.findings
    if !report.hasTables { report.findings.append(.noTables()) }
    report.findings += ReportChecks.findings(for: report)
    let narrative = NarrativeReader.read(document, outside: tables.extent, year: report.year)
    report.narrative = narrative.figures
    report.findings += NarrativeChecks.findings(narrative, report.figures, in: document)
    placeFindings(&report.findings, in: document)
    return report
  }

  /// What made ``read(_:source:)`` take the authority, the year and the place that it gives.
  public mutating func evidence(for document: Document, source: String) -> IdentityEvidence {
    let tables = FigureReader.read(document, with: &lexicon)
    return IdentityReader.read(
      document, tablesAt: tables.extent, source: source, settings: settings, with: &memory
    ).evidence
  }

  /// Gives every finding the line and column of its place; those about the whole report keep none.
  private func placeFindings(_ findings: inout [Finding], in document: Document) {
    guard !findings.isEmpty else { return }
    let places = TextPlaces.places(of: findings.map { Int($0.offset) }, in: document.text)
    for (index, place) in places.enumerated() where findings[index].offset > 0 {
      findings[index].line = place.line
      findings[index].column = place.column
    }
  }
}
