#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs scripts, for what tests do with processes and files.
enum Shell {
  /// A folder for what tests share with one another; it goes when the tests end.
  static let scratch: String = {
    var template = Array("/tmp/huizong-tests-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return "/tmp" }
    atexit { if Shell.scratch != "/tmp" { _ = Shell.run("rm -rf \(Shell.scratch)", []) } }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  /// What a script wrote to standard output, and its exit status; nil where it could not be run.
  static func run(_ script: String, _ arguments: [String]) -> (output: String, status: Int32)? {
    var template = Array("/tmp/huizong-shell-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    close(file)
    let words = ["sh", "-c", "{ \(script)\n} > \"$0\"", path] + arguments
    guard let status = spawn(words), let bytes = contents(of: path) else { return nil }
    return (String(decoding: bytes, as: UTF8.self), status)
  }

  /// The bytes of a file; nil where it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &room, room.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += room.prefix(count)
    }
  }

  private static func spawn(_ words: [String]) -> Int32? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    // Whatever the tests have open: scripts find their standard streams and nothing else.
    for file in Int32(3)..<256 { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return (status >> 8) & 0xFF
  }
}
