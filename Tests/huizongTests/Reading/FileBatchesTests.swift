import AnnualReports
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import huizong

/// The second walk to the files finds what the first has found, or says that it does not.
@Suite final class FileBatchesTests {
  private let folder: String

  init() throws {
    var template = Array("/tmp/huizong-batches-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    for name in ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"] { try make(name) }
  }

  deinit {
    for name in ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt", "f.txt"] { unlink(path(name)) }
    rmdir(folder)
  }

  @Test func `the files come in batches and in order`() {
    let batches = batches(of: 2) {}
    #expect(
      batches.map { $0.files.map { String($0.path.text.suffix(5)) } }
        == [["a.txt", "b.txt"], ["c.txt", "d.txt"], ["e.txt"]])
    #expect(batches.allSatisfy { $0.findings.isEmpty })
  }

  @Test func `a file that is gone by then is told`() {
    let batches = batches(of: 4) { unlink(path("b.txt")) }
    #expect(batches.flatMap(\.files).count == 4)
    #expect(batches.flatMap(\.findings).map(\.source) == [folder])
    #expect(batches.flatMap(\.findings).map(\.finding.rule) == ["F-ACCESS"])
  }

  @Test func `a file that has come by then is read and told`() throws {
    let batches = try batches(of: 4) { try make("f.txt") }
    #expect(batches.flatMap(\.files).count == 6)
    #expect(batches.flatMap(\.findings).map(\.source) == [folder])
  }

  /// The batches of the folder's files, where something happens between the two walks.
  private func batches(
    of size: Int, _ change: () throws -> Void
  ) rethrows -> [FileBatches.Batch] {
    let paths = [FilePath(folder)]
    let search = FileSearch(paths, keepsFiles: false)
    #expect(search.fileCount == 5)
    #expect(search.files.isEmpty)
    try change()
    var legacy = LegacyDocuments()
    var batches = FileBatches(
      of: paths, size: size, conversions: legacy.finish(), expected: search.tally)
    return Array(AnyIterator { batches.next() })
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func make(_ name: String) throws {
    let file = try #require(fopen(path(name), "w"))
    fclose(file)
  }
}
