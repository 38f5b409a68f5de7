internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions

/// Gathers the rows of files of figures by report.
struct RecordedCollection {
  private let gazetteer: Gazetteer
  private var path = FilePath("")
  private var drafts: [RecordedDraft] = []
  /// What is said about files that gave no report.
  private var found = RecordedFiles()
  /// Whether the file tells its findings.
  var isComplete = false
  private var places: [ArraySlice<UInt8>: Int] = [:]
  /// The place of the report of the row before, and that row.
  private var last: (place: Int, line: RecordedLine)?

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// Goes on to another file.
  mutating func begin(_ path: FilePath) {
    self.path = path
    last = nil
  }

  /// Adds a row.
  mutating func add(_ line: RecordedLine) throws {
    do throws(RecordedFault) {
      if isComplete, let file = try RecordedFinding.file(line) {
        found.findings.append(file)
        if !line[.status].isEmpty { found.unreadCount += 1 }
        return
      }
      let place = try draft(of: line)
      try drafts[place].add(line)
    } catch {
      throw error.error(in: path)
    }
  }

  /// Everything in the order in which it turned up.
  func files() -> RecordedFiles {
    var files = found
    files.reports = drafts.map { $0.report() }
    return files
  }

  private mutating func draft(of line: RecordedLine) throws(RecordedFault) -> Int {
    if let last, last.line.isOfReport(line) { return last.place }
    let source = line[.source]
    let place: Int
    if let known = places[source] {
      try drafts[known].check(line, in: path)
      place = known
    } else {
      place = drafts.count
      drafts.append(try RecordedDraft(line, path, gazetteer, isComplete: isComplete))
      places[source] = place
    }
    last = (place, line)
    return place
  }
}
