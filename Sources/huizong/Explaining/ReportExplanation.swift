internal import AnnualReports
internal import Publishing
internal import Arguments

/// Shows how the program read one report.
struct ReportExplanation {
  let inputs: Inputs

  /// The place of the report of a path among all inputs; nil where it is not among them.
  func index(of source: String) -> Int? {
    if let index = inputs.files.firstIndex(where: { $0.path.text == source }) { return index }
    return inputs.recorded.firstIndex { $0.report.source == source }
      .map { $0 + inputs.files.count }
  }

  /// The report of a place among all inputs, or why there is none.
  func report(_ index: Int) -> Result<InputReport, FileReader.Unreadable> {
    var reader = InputReader(
      files: inputs.files, recorded: inputs.recorded, reading: inputs.reading)
    return reader.report(index)
  }

  /// The report as text for people.
  func page(of input: InputReport, in language: Language) -> TextOutput {
    ReportPage(
      input, names(of: input), evidence: evidence(of: input),
      gazetteer: inputs.reading.gazetteer, in: language
    ).text
  }

  /// The figures of the report as rows.
  func csv(of input: InputReport) -> TextOutput {
    var csv = CSVWriter(FiguresTable.schema)
    csv.figures(input.rows(names(of: input)))
    return csv.output
  }

  private func names(of input: InputReport) -> RegionNames {
    var directory = RegionDirectory(inputs.reading.gazetteer)
    return directory.names(of: input.report)
  }

  private func evidence(of input: InputReport) -> IdentityEvidence? {
    guard case .read(let file) = input else { return nil }
    var reader = ReportReader(settings: inputs.reading)
    return reader.evidence(for: file.document, source: file.report.source)
  }
}
