#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder that only this process uses, removed with all it holds when it goes out of use.
final class PrivateFolder: Sendable {
  /// Its path.
  let path: String

  private let parent: String

  /// Makes a folder within another one.
  init(in parent: String) throws(UnreadableDocument) {
    path = try ConversionsUnderWay.makeFolder(in: parent)
    self.parent = parent
  }

  deinit {
    Self.remove(path)
    ConversionsUnderWay.forgetFolder(in: parent)
  }

  /// Makes a folder in it and gives its path.
  func makeFolder(_ name: String) throws(UnreadableDocument) -> String {
    let path = "\(path)/\(name)"
    guard unsafe mkdir(path, 0o700) == 0 else { throw .cannotOpen(errorNumber: errno) }
    return path
  }

  /// Removes a folder in it with all that it holds.
  func removeFolder(_ name: String) { Self.remove("\(path)/\(name)") }

  /// Writes a file in it and gives its path.
  func write(_ bytes: [UInt8], to name: String) throws(UnreadableDocument) -> String {
    let path = "\(path)/\(name)"
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotOpen(errorNumber: errno) }
    defer { close(file) }
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes { unsafe Self.write($0, to: file) }
      guard count > 0 else { throw .cannotOpen(errorNumber: errno) }
      offset += count
    }
    return path
  }

  /// The bytes of a file, as many as are allowed and one more.
  static func read(_ path: String, limit: Int) throws(UnreadableDocument) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(errorNumber: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Self.read(file, into: $0) }
      guard count >= 0 else { throw .cannotOpen(errorNumber: errno) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    throw .tooLarge(.programOutput, limit: limit)
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func read(_ file: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.read(file, bytes.baseAddress, bytes.count)
    #else
      Darwin.read(file, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Removes a folder with all that it holds.
  static func remove(_ path: String) {
    // Links are removed and not followed.
    for name in names(in: path) where unsafe unlink("\(path)/\(name)") != 0 {
      remove("\(path)/\(name)")
    }
    unsafe rmdir(path)
  }

  /// The names in a folder, in no order; none where it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      // The record ends with the name, long before its place in the structure does.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
        unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
