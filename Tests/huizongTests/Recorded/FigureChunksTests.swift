import AnnualReports
import Documents
import GeneratedReports
import Publishing
import Regions
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import huizong

/// Reading figures in stretches gives what gathering all their rows does.
@Suite struct FigureChunksTests {
  /// The figures of some generated reports, as `extract` writes them.
  private static let figures: [UInt8] = {
    var csv = CSVWriter(FiguresTable.schema)
    var cells = FigureCells()
    var reader = ReportReader()
    var regions = RegionDirectory(.standard)
    for seed in 1...40 as ClosedRange<UInt64> {
      let document = PlainText.document(Array(GeneratedReport(seed: seed).text.utf8))
      let report = reader.read(document, source: "报告/\(seed), \"甲\".txt")
      let file = ReadFile(report: report, document: document)
      csv.figures(FigureRows(file, regions.names(of: report)), &cells)
    }
    return csv.output.bytes
  }()

  @Test(arguments: [4 << 20, 1 << 20, 200_003, 1 << 16, 9_973, 1 << 12])
  func stretchesOfAnyLengthGiveTheSameReports(_ length: Int) throws {
    let path = try write(Self.figures)
    defer { unlink(path.text) }
    let gathered = try FigureFiles.read([path], in: .standard).reports.map(\.report)
    let streamed = try #require(try reports(path, length: length))
    #expect(streamed.map(\.source) == gathered.map(\.source))
    for (one, other) in zip(streamed, gathered) {
      #expect(one.figures == other.figures)
      #expect(one.findings == other.findings)
      #expect(one.forms == other.forms)
      #expect(one.authority == other.authority)
      #expect(one.place == other.place)
      #expect(one.year == other.year)
    }
  }

  /// What is not as `extract` writes it is left to the reader that can tell what it is.
  @Test(arguments: Oddity.allCases)
  func oddFilesAreLeftToTheOtherReader(_ oddity: Oddity) throws {
    let text = String(decoding: Self.figures, as: UTF8.self)
    let path = try write(Array(oddity.applied(to: text).utf8))
    defer { unlink(path.text) }
    #expect(try reports(path, length: 1 << 20) == nil)
  }

  /// The reports of all stretches; nil where one is irregular.
  private func reports(_ path: FilePath, length: Int) throws -> [Report]? {
    guard let chunks = FigureChunks(path, length: length) else { return nil }
    defer { chunks.end() }
    var memory = FileStretch()
    var reports: [Report] = []
    do {
      for chunk in 0..<chunks.count {
        try chunks.forEachReport(of: chunk, memory: &memory, in: .standard) { reports.append($0) }
      }
    } catch {
      #expect(error == .irregular || oddEnd(path))
      return nil
    }
    return reports
  }

  private func oddEnd(_ path: FilePath) -> Bool { Shell.contents(of: path.text)?.last != 0x0A }

  private func write(_ bytes: [UInt8]) throws -> FilePath {
    var template = Array("/tmp/huizong-chunks-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    try #require(file >= 0)
    defer { close(file) }
    let path = FilePath(template.dropLast().map { UInt8(bitPattern: $0) })
    try Descriptor(number: file).put(bytes)
    return path
  }
}

/// Ways in which a file of figures may not be as `extract` writes it.
enum Oddity: String, CaseIterable, CustomTestStringConvertible {
  case otherColumns, windowsLines, noLastLine, lineBreakInCell, twice, outOfOrder, otherUnit
  case otherStatus, valueWithoutStatus, manyDecimals, quoteInside, shortRow, unknownIndicator
  case otherTail, badPlace, unknownPlace

  var testDescription: String { rawValue }

  func applied(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let row = 150
    switch self {
    case .otherColumns: lines[0] = lines[0].replacing("source,agency", with: "agency,source")
    case .windowsLines: return lines.joined(separator: "\r\n")
    case .noLastLine: lines.removeLast()
    case .lineBreakInCell: lines[row] = Self.raw("\"a\nb\"", in: lines[row])
    case .twice: lines.insert(lines[row], at: row)
    case .outOfOrder: lines.swapAt(row, row + 1)
    case .otherUnit: lines[row] = lines[row].replacing(",件,", with: ",个,")
    case .otherStatus: lines[row] = lines[row].replacing(",件,", with: ",件,x")
    case .valueWithoutStatus: lines[row] = lines[row].replacing(",reported,", with: ",blank,")
    case .manyDecimals: lines[row] = Self.cell(13, "1.0000001", in: lines[row])
    case .quoteInside: lines[row] = Self.raw("a\"b", in: lines[row])
    case .shortRow: lines[row] = String(lines[row].dropLast())
    case .unknownIndicator: lines[row] = Self.cell(12, "requests.nothing", in: lines[row])
    case .otherTail: lines[row] += "x"
    case .badPlace: lines[row] = Self.cell(17, "", in: lines[row])
    case .unknownPlace: lines[row + 300] = lines[row + 300].replacing(",organ,", with: ",nobody,")
    }
    return lines.joined(separator: "\n")
  }

  private static func raw(_ text: String, in line: String) -> String { cell(16, text, in: line) }

  /// A row with another cell; its path has a comma in quotes.
  private static func cell(_ column: Int, _ text: String, in line: String) -> String {
    var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[column + 1] = text
    return cells.joined(separator: ",")
  }
}
