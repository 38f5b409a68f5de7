internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions

/// Reads files of figures: CSV or JSON lines, as `extract` writes them.
enum FigureFiles {
  /// The reports of all files, in the order in which they turn up, and what complete ones say about
  /// files that gave none.
  ///
  /// Anything that `extract` would not have written is an error with file, line and what was
  /// expected; so is a figure that stands twice, be it in two files.
  static func read(_ paths: [FilePath], in gazetteer: Gazetteer) throws -> RecordedFiles {
    var collection = RecordedCollection(gazetteer)
    for path in paths {
      switch FileReader.text(of: InputFile(path: path)) {
      case .failure(let unreadable):
        guard unreadable.finding.finding.rule != "F-SIZE" else { throw tooLarge(path) }
        throw WorkError(
          LocalizedText { "\(path.shown): \(unreadable.finding.finding.message[$0])" })
      case .success(let bytes): try read(bytes, of: path, into: &collection)
      }
    }
    return collection.files()
  }

  private static func tooLarge(_ path: FilePath) -> WorkError {
    WorkError(
      LocalizedText(
        en: "\(path.shown): larger than 1 GiB, which is the most that is kept in memory",
        zh: "\(path.shown)：超过 1 GiB，不能全部放入内存"),
      advice: LocalizedText(
        en:
          "write several smaller files; 'huizong extract' without --complete, as CSV, may be of any "
          + "size for rollup, compare, rank and form",
        zh: "请分成几个文件；extract 不带 --complete 写出的 CSV，用于 rollup、compare、rank、form 时不限大小"))
  }

  /// The reports of one file whose bytes are at hand.
  static func reports(
    in bytes: [UInt8], of path: FilePath = .standardStream, in gazetteer: Gazetteer
  ) throws -> [RecordedReport] {
    var collection = RecordedCollection(gazetteer)
    try read(bytes, of: path, into: &collection)
    return collection.files().reports
  }

  private static func read(
    _ bytes: [UInt8], of path: FilePath, into collection: inout RecordedCollection
  ) throws {
    collection.begin(path)
    if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") {
      try readLines(bytes, of: path, into: &collection)
    } else {
      try readCSV(bytes, of: path, into: &collection)
    }
  }

  private static func readCSV(
    _ bytes: [UInt8], of path: FilePath, into collection: inout RecordedCollection
  ) throws {
    do {
      var reader = try CSVReader(bytes)
      let header = try reader.readHeader()
      let positions = try RecordedColumn.allCases.map { column in
        column.isOfComplete
          ? try header.optionalPosition(of: column.key) : try header.position(of: column.key)
      }
      collection.isComplete = positions[RecordedColumn.rule.rawValue] != nil
      var row = CSVRow()
      while try reader.readRow(into: &row) {
        try collection.add(RecordedLine(row, positions))
      }
    } catch let error as CSVError {
      throw WorkError(
        LocalizedText { language in
          "\(path.shown):\(error.line):\(error.column): \(error.message(in: language.published))"
        },
        advice: LocalizedText(
          en: "expected a file as 'huizong extract' writes it", zh: "应为 huizong extract 写出的文件"))
    }
  }

  private static func readLines(
    _ bytes: [UInt8], of path: FilePath, into collection: inout RecordedCollection
  ) throws {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard !line.allSatisfy({ $0 <= 0x20 }) else { continue }
      var object = FlatObject(line)
      guard let members = object.members() else {
        throw RecordedFault(
          number, en: "expected a JSON object of texts, numbers and null",
          zh: "应为由文字、数字和 null 组成的 JSON 对象"
        ).error(in: path)
      }
      let fields = try RecordedColumn.allCases.map { column -> ArraySlice<UInt8> in
        if column.isOfComplete { return members[column.key] ?? [] }
        guard let value = members[column.key] else {
          throw RecordedFault(
            number, en: "no member '\(column.key)'", zh: "缺少成员 \(column.key)"
          ).error(in: path)
        }
        return value
      }
      collection.isComplete = members[RecordedColumn.rule.key] != nil
      try collection.add(RecordedLine(line: number, fields: fields))
    }
  }
}

/// What files of figures hold.
struct RecordedFiles: Sendable {
  /// The reports, in the order in which they turn up.
  var reports: [RecordedReport] = []
  /// The files that gave no report, and those that were passed over.
  var findings: [FileFinding] = []
  /// How many of these files were opened, and not passed over.
  var unreadCount = 0
}

/// What is wrong on a line of a file of figures.
struct RecordedFault: Error {
  let line: Int
  let message: LocalizedText

  init(_ line: Int, en: String, zh: String) {
    self.line = line
    message = LocalizedText(en: en, zh: zh)
  }

  /// The error with the path of the file.
  func error(in path: FilePath) -> WorkError {
    WorkError(LocalizedText { "\(path.shown):\(line): \(message[$0])" })
  }
}
