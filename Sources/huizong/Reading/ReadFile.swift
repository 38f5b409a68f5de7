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
    FileReader.contents(of: file).flatMap { bytes in
      do throws(UnreadableDocument) {
        let (document, note) = try DocumentOpener.document(bytes, of: file)
        var report = reader.read(document, source: file.path.text)
        if let note { report.findings.append(.extensionLies(note)) }
        return .success(ReadFile(report: report, document: document))
      } catch {
        return .failure(FileReader.Unreadable(finding(error, file.path)))
      }
    }
  }
}

extension ReportFileReader {
  /// Why a file is not read; where its bytes tell nothing, by the ending of its name.
  private func finding(_ error: UnreadableDocument, _ path: FilePath) -> FileFinding {
    if error == .unsupported(.binary), case .unreadable(let kind) = FileFormat(name: path.name) {
      return .format(path, kind)
    }
    return .unreadable(path, error)
  }
}

extension Finding {
  fileprivate static func extensionLies(_ note: UnreadableDocument.Message) -> Finding {
    Finding(.info, rule: "F-EXTENSION", chinese: "\(note.chinese)。", english: note.english)
  }
}
