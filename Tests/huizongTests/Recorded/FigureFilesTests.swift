import GeneratedReports
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import huizong

/// What `rollup` writes from figures is what it writes from the reports.
@Suite struct FigureFilesTests {
  /// Rolls a folder up both ways and compares what does not depend on the reading alone.
  private static let script = #"""
    cd "$1" && PATH="$2:$PATH" && export PATH
    by=--by=county,prefecture,province,country,domain
    huizong extract in -q -o figures.csv 2> /dev/null
    huizong extract in -q -f jsonl -o figures.jsonl 2> /dev/null
    huizong rollup in -q $by --indicators all -o reports 2> /dev/null
    # The rows of each report scattered over the file, and the reports divided among two files.
    { head -n 1 figures.csv; tail -n +2 figures.csv | LC_ALL=C sort -t , -k 13; } > rows.scattered
    sed -n '1p; /^in\/[0-7]\.txt,/p' figures.csv > first.csv
    sed '/^in\/[0-7]\.txt,/d' figures.csv > second.csv
    huizong extract in/8.txt in/9.txt in/1?.txt -q -f jsonl -o second.jsonl 2> /dev/null
    roll() {
      format=$1 && shift
      huizong rollup "$@" -q $by --indicators all -o $format
    }
    roll csv --figures figures.csv
    roll jsonl --figures figures.jsonl
    roll scattered --figures rows.scattered
    roll two --figures second.csv --figures first.csv
    roll mixed --figures first.csv --figures second.jsonl
    roll threads --threads 3 --figures figures.csv
    for format in csv jsonl scattered two mixed threads; do
      for table in rollup prefectures year-over-year coverage reconciliation; do
        cmp reports/$table.csv $format/$table.csv
      done
      for part in reports $format; do
        sed '/^三、/,$d; /问题：/d; /无法读取/d' $part/summary.txt > $part.totals
      done
      cmp reports.totals $format.totals
    done
    [ -s reports/rollup.csv ] || echo "nothing was rolled up"
    rm -rf "$1"
    """#

  @Test(arguments: [1, 2] as [UInt64])
  func figuresRollUpAsReportsDo(_ seed: UInt64) throws {
    var template = Array("/tmp/huizong-figures-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    mkdir(folder + "/in", 0o700)
    for member in 0..<16 as Range<UInt64> {
      try write(
        GeneratedReport(seed: seed &* 1000 &+ member).text, to: "\(folder)/in/\(member).txt")
    }
    let result = try #require(Shell.run(Self.script, [folder, GoldenCase.products]))
    #expect(result.output == "")
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }
}
