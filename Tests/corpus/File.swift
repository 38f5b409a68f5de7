#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whole files, through the C library.
enum File {
  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { throw CorpusFailure(message: "\(path): cannot be read") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe part.withUnsafeMutableBytes { unsafe Int(Self.fill(file, $0)) }
      guard count >= 0 else { throw CorpusFailure(message: "\(path): cannot be read") }
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try OutputFile(path)
    defer { file.close() }
    try file.write(bytes)
  }

  /// Makes a folder and those above it.
  static func makeFolders(_ path: String) throws {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      folder += folder.isEmpty && !path.hasPrefix("/") ? "\(part)" : "/\(part)"
      if part.isEmpty { folder = "" }
      guard !part.isEmpty else { continue }
      guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else {
        throw CorpusFailure(message: "\(folder): cannot be made")
      }
    }
  }

  /// Writes a message to the standard error stream.
  static func writeToStandardError(_ message: String) {
    let bytes = Array(message.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe put(STDERR_FILENO, $0) }
  }

  private static func fill(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(file, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes what it can of a buffer; negative when nothing can be written.
  static func put(_ file: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(file, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(file, buffer.baseAddress, buffer.count)
    #endif
  }
}
