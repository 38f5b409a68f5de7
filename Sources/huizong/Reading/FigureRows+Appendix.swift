internal import AnnualReports
internal import Documents

extension FigureRows {
  /// The key of the row that tells a copied text.
  static let sketchKey = Array("prose.sketch".utf8)

  /// What other commands need beside the figures: what the running text says, and every finding.
  static func appendix(of file: ReadFile) -> [Row] {
    let sketch = ProseSketch(file.report, in: file.document)
    let words = sketch.sentences.map { String($0, radix: 16) }
    let late = DeadlineChecks.findings(for: file.report, in: file.document)
    let row = Row(
      indicator: sketchKey, millionths: nil, unit: [], status: Array(FigureStatus.text.key.utf8),
      raw: Array(words.joined(separator: " ").utf8)[...], place: nil)
    return (words.isEmpty ? [] : [row]) + (file.report.findings + late).map { Self.row($0) }
  }

  /// A finding as a row: its indicator, its place, and nothing of a figure.
  private static func row(_ finding: Finding) -> Row {
    let place =
      finding.line > 0 ? TextPlaces.Place(line: finding.line, column: finding.column) : nil
    return Row(
      indicator: Array((finding.indicator?.key ?? "").utf8), millionths: nil, unit: [], status: [],
      raw: [], place: place, finding: finding)
  }

  /// A file that gave no report, as the rows of nobody.
  ///
  /// - Parameter isRead: Whether the file was opened, and not passed over.
  init(_ file: FileFinding, isRead: Bool) {
    let status = isRead ? Array(FigureStatus.unreadable.key.utf8) : []
    var row = Self.row(file.finding)
    row = Row(
      indicator: row.indicator, millionths: nil, unit: [], status: status, raw: [],
      place: row.place, finding: row.finding)
    self.init(identity: ReportIdentity(source: file.source), rows: [row])
  }
}
