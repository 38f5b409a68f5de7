internal import AnnualReports
internal import Documents

/// A report together with the document that its places point into.
struct ReadFile {
  let report: Report
  let document: Document
}

/// Reads files as reports, one after the other; one for each thread.
struct ReportFileReader {
  private var reader: ReportReader

  init(_ settings: ReadingSettings) {
    reader = ReportReader(settings: settings)
  }

  /// The report of a file, or why there is none.
  mutating func read(_ file: InputFile) -> Result<ReadFile, FileReader.Unreadable> {
    FileReader.text(of: file).map { bytes in
      let document = PlainText.document(bytes)
      var report = reader.read(document, source: file.path.text)
      report.locateFindings(in: document)
      return ReadFile(report: report, document: document)
    }
  }
}

extension Report {
  /// Fills in line and column of the findings that have a place.
  fileprivate mutating func locateFindings(in document: Document) {
    guard !findings.isEmpty else { return }
    let places = TextPlaces.places(of: findings.map { Int($0.offset) }, in: document.text)
    for (index, place) in places.enumerated() where findings[index].offset > 0 {
      findings[index].line = place.line
      findings[index].column = place.column
    }
  }
}
