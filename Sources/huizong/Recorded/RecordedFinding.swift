internal import Documents
internal import AnnualReports
internal import Arguments

/// Reads what a complete file of figures says beside the figures.
enum RecordedFinding {
  /// The finding of a row; nil for the row of a figure.
  static func finding(_ line: RecordedLine) throws(RecordedFault) -> Finding? {
    guard !line[.rule].isEmpty else { return nil }
    let word = line.text(.severity)
    guard let severity = Finding.Severity.allCases.first(where: { $0.key == word }) else {
      throw RecordedIdentity.fault(
        line, .severity, en: "info, warning or error", zh: "info、warning 或 error")
    }
    let key = line.text(.indicator)
    let indicator = Indicator(key: key)
    guard key.isEmpty || indicator != nil else {
      throw RecordedIdentity.fault(line, .indicator, en: "an indicator or nothing", zh: "指标代码或为空")
    }
    var finding = Finding(
      severity, rule: line.text(.rule), indicator: indicator, found: line.text(.found),
      expected: line.text(.expected), chinese: line.text(.chinese), english: line.text(.english))
    if let place = try RecordedFigure.place(line) {
      (finding.line, finding.column) = (place.line, place.column)
    }
    return finding
  }

  /// The finding of a row about a file that gave no report; nil for any other row.
  static func file(_ line: RecordedLine) throws(RecordedFault) -> FileFinding? {
    guard line[.scope].isEmpty, let finding = try finding(line) else { return nil }
    return FileFinding(FilePath(line.text(.source)), finding)
  }

  /// The hashes of the sentences.
  static func sketch(_ line: RecordedLine) throws(RecordedFault) -> ProseSketch {
    let words = line.text(.raw).split(separator: " ")
    let sentences = words.compactMap { UInt64($0, radix: 16) }
    guard sentences.count == words.count else {
      throw RecordedIdentity.fault(line, .raw, en: "hexadecimal numbers", zh: "十六进制数")
    }
    return ProseSketch(sentences: sentences)
  }
}
