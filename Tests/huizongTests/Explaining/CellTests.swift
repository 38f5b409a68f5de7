import Publishing
import Testing

/// Every cell of every file that `rollup` writes can be explained.
@Suite struct CellTests {
  /// A file with columns of which cells are tried, and whether the explanation must hold the number
  /// of the cell as people write it.
  struct File: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let columns: [String]
    var hasNumbers = false
  }

  static let files = [
    File(testDescription: "reports.csv", columns: ["agency", "licensing.decisions", "counted"]),
    File(
      testDescription: "rollup.csv", columns: ["value", "mean", "median", "maximum", "expected"],
      hasNumbers: true),
    File(
      testDescription: "prefectures.csv", columns: ["行政许可·处理决定数量（件）"],
      hasNumbers: true),
    File(
      testDescription: "year-over-year.csv",
      columns: ["value", "previous", "matched_value", "matched_previous"], hasNumbers: true),
    File(
      testDescription: "reconciliation.csv", columns: ["reported", "summed", "residual"],
      hasNumbers: true),
    File(testDescription: "coverage.csv", columns: ["authority", "state"]),
    File(testDescription: "findings.csv", columns: ["rule", "line", "message"]),
  ]

  /// How many rows of a file are tried.
  private static let sample = 3

  @Test(arguments: files)
  func `a cell`(_ file: File) throws {
    let table = "\(try #require(Self.folder))/\(file.testDescription)"
    var reader = try CSVReader(try #require(Shell.contents(of: table)))
    let header = try reader.readHeader()
    var (row, rows) = (CSVRow(), [[String]]())
    while try reader.readRow(into: &row) { rows.append(row.strings) }
    let step = max(1, rows.count / Self.sample)
    for place in stride(from: step / 2, to: rows.count, by: step) {
      let text = try Self.explain("\(table):\(place + 2):\(file.columns[0])")
      for column in file.columns where file.hasNumbers {
        let field = header.names.firstIndex(of: column).map { rows[place][$0] } ?? ""
        #expect(text.contains(Self.grouped(field)), "row \(place + 2), \(column): \(field)")
      }
    }
  }

  /// A number as people write it; any other text as it is.
  private static func grouped(_ field: String) -> String {
    guard let quantity = Double(field), quantity.magnitude < 9e9 else { return field }
    return NumberText.grouped(millionths: Int64((quantity * 1_000_000).rounded()))
  }

  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The samples rolled up with everything; nil where that could not be done.
  private static let folder: String? = {
    let script = """
      cd "$1" && out=$(mktemp -d "\(Shell.scratch)/XXXXXX") &&
        PATH="$2:$PATH" huizong rollup Data/Samples -q -o "$out/rolled" --language zh \\
          --by county,prefecture,province,country,domain 2> /dev/null
      printf %s "$out/rolled"
      """
    return Shell.run(script, [root, GoldenCase.products])?.output
  }()

  private static func explain(_ address: String) throws -> String {
    let script = "cd \"$1\" && PATH=\"$2:$PATH\" huizong explain Data/Samples --cell \"$3\" 2>&1"
    let ran = try #require(Shell.run(script, [root, GoldenCase.products, address]))
    #expect(ran.status == 0, "\(address): \(ran.output)")
    // The first line repeats the cell.
    return ran.output.split(separator: "\n").dropFirst(2).joined(separator: "\n")
  }
}
