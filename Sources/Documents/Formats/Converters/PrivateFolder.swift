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
    try FolderCalls.makeFolder(path)
    return path
  }

  /// Removes a folder in it with all that it holds.
  func removeFolder(_ name: String) { Self.remove("\(path)/\(name)") }

  /// Writes a file in it and gives its path.
  func write(_ bytes: [UInt8], to name: String) throws(UnreadableDocument) -> String {
    let path = "\(path)/\(name)"
    let file = try FileCalls.openFile(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    defer { close(file) }
    try FileCalls.writeBytes(bytes, to: file)
    return path
  }

  /// The bytes of a file, as many as are allowed and one more.
  static func read(_ path: String, limit: Int) throws(UnreadableDocument) -> [UInt8] {
    let file = try FileCalls.openFile(path, O_RDONLY)
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = try FileCalls.readBytes(of: file, into: &chunk)
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    throw .tooLarge(.programOutput, limit: limit)
  }

  /// Removes a folder with all that it holds.
  static func remove(_ path: String) {
    for name in names(in: path) where !FolderCalls.removeFile("\(path)/\(name)") {
      remove("\(path)/\(name)")
    }
    FolderCalls.removeFolder(path)
  }

  /// The names in a folder, in no order; none where it cannot be read.
  static func names(in path: String) -> [String] { FolderCalls.names(in: path) }
}
