#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The calls of the system that take a path, all in one place: C wants it as memory that ends with a
/// zero.
extension FilePath {
  /// Opens the file with the flags of `open(2)`; the number of the open file.
  func opened(_ flags: Int32, mode: mode_t) throws(SystemError) -> Int32 {
    while true {
      let number = unsafe withCString { unsafe open($0, flags, mode) }
      if number >= 0 { return number }
      guard errno == EINTR else { throw .last }
    }
  }

  /// What the system knows about the file, or about a link itself.
  func status(followingLinks: Bool) throws(SystemError) -> stat {
    var status = stat()
    let result = unsafe withCString {
      unsafe followingLinks ? stat($0, &status) : lstat($0, &status)
    }
    guard result == 0 else { throw .last }
    return status
  }

  /// Moves the file to another path, in place of what stands there.
  func move(to other: FilePath) throws(SystemError) {
    let result = unsafe withCString { path in
      unsafe other.withCString { unsafe rename(path, $0) }
    }
    guard result == 0 else { throw .last }
  }

  /// Takes the file away.
  func remove() throws(SystemError) {
    guard unsafe withCString({ unsafe unlink($0) }) == 0 else { throw .last }
  }

  /// Makes a folder, with the rights that a new one has.
  func makeFolder() throws(SystemError) {
    guard unsafe withCString({ unsafe mkdir($0, 0o777) }) == 0 else { throw .last }
  }

  /// Takes the folder away; one that holds something stays.
  func removeFolder() throws(SystemError) {
    guard unsafe withCString({ unsafe rmdir($0) }) == 0 else { throw .last }
  }

  /// The path without links, so that a new file replaces what a link names and not the link; the
  /// same where there is no file yet.
  var resolved: FilePath {
    guard let real = unsafe withCString({ unsafe realpath($0, nil) }) else { return self }
    defer { unsafe free(real) }
    return unsafe FilePath(Array(String(cString: real).utf8))
  }

  /// Calls `body` with the path as C wants it; the memory is valid during the call only.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let text = (bytes + [0]).map { CChar(bitPattern: $0) }
    return unsafe text.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map(body) ?? body([0])
    }
  }
}
