#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written piece by piece.
struct OutputFile {
  private let file: Int32
  private let path: String

  /// Opens a file anew.
  init(_ path: String) throws {
    self.path = path
    file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw CorpusFailure(message: "\(path): cannot be written") }
  }

  /// Adds bytes to the end.
  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe File.put(file, UnsafeRawBufferPointer(rebasing: $0[done...]))
      }
      guard count > 0 else { throw CorpusFailure(message: "\(path): cannot be written") }
      done += count
    }
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(file)
    #else
      _ = Darwin.close(file)
    #endif
  }
}
