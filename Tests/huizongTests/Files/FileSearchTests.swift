import AnnualReports
import Testing

@testable import huizong

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct FileSearchTests {
  @Test func `a socket is passed over`() throws {
    var template = Array("/tmp/huizong-socket-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(folder)/report.txt"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let socket = try #require(Self.socket(at: path))
    defer { close(socket) }
    for paths in [[folder], [path]] {
      let search = FileSearch(paths.map { FilePath($0) })
      #expect(search.files.isEmpty)
      #expect(search.findings.map(\.finding.rule) == ["F-SPECIAL"])
    }
  }

  /// Makes a socket with a name; nil where the system does not let one be made.
  private static func socket(at path: String) -> Int32? {
    #if canImport(Glibc)
      let number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let number = Darwin.socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { room in
      room.copyBytes(from: Array(path.utf8).prefix(room.count - 1))
    }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(number, $0, size) }
    }
    guard number >= 0, result == 0 else { return nil }
    return number
  }
}
