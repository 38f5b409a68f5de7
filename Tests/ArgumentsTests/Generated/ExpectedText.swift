import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compares a text with the file of this name in `Expected`.
///
/// With `RECORD` in the environment the file is written instead, to be reviewed as a change.
func expect(_ text: String, isIn name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let path = expectedFolder + name
  if getenv("RECORD") != nil {
    #expect(write(text, to: path), sourceLocation: sourceLocation)
  } else {
    #expect(text == contents(of: path), "\(name)", sourceLocation: sourceLocation)
  }
}

private let expectedFolder: String = {
  let folders = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
  return folders.joined(separator: "/") + "/Expected/"
}()

private func contents(of path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 14)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return String(validating: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  let bytes = Array(text.utf8)
  let written = fwrite(bytes, 1, bytes.count, file)
  return fclose(file) == 0 && written == bytes.count
}
