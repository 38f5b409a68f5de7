import AnnualReports
import Documents
import Regions
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every figure of every report in Data/Samples is read as the script that made them meant it.
@Suite struct SampleFiguresTests {
  @Test("Data/Samples")
  func figures() throws {
    let table = try Self.lines(of: "Tests/AnnualReportsTests/Samples/expected-figures.csv")
    let head = table[0]
    var reader = ReportReader()
    for row in table.dropFirst() {
      let text = try Self.bytes(of: "Data/Samples/\(row[0])")
      let report = reader.read(PlainText.document(text), source: row[0])
      #expect(report.place.division?.description ?? "" == row[2], "\(row[0])")
      #expect(report.year.map(String.init) ?? "" == row[3], "\(row[0])")
      for (key, expected) in zip(head, row).dropFirst(4) where !expected.isEmpty {
        #expect(report.said(key) == Self.meaning(of: expected), "\(row[0]): \(key)")
      }
    }
  }

  private static func meaning(of cell: String) -> String {
    switch cell {
    case "b": "[blank]"
    case "/": "[not_applicable]"
    default: cell
    }
  }

  /// The lines of a simple CSV file, without quotes.
  private static func lines(of path: String) throws -> [[String]] {
    String(decoding: try bytes(of: path), as: UTF8.self).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(root)/\(path)", "rb"), "\(path)")
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
