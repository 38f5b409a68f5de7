#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads whole files that hold text in UTF-8.
enum FileReader {
  /// The most bytes that a report may have.
  static let limit = 1 << 30

  /// The bytes of a file, or why it cannot be read.
  static func text(of file: InputFile) -> Result<[UInt8], Unreadable> {
    do throws(SystemError) {
      let bytes = try bytes(of: file)
      return flaw(in: bytes, of: file.path).map { .failure($0) } ?? .success(bytes)
    } catch {
      return .failure(Unreadable(.denied(file.path, error)))
    }
  }

  /// A file that cannot be read, with the finding that says so.
  struct Unreadable: Error {
    let finding: FileFinding

    init(_ finding: FileFinding) {
      self.finding = finding
    }
  }

  /// All bytes of a file, but no more than one above the limit.
  private static func bytes(of file: InputFile) throws(SystemError) -> [UInt8] {
    guard !file.isStandardInput else { return try bytes(of: .standardInput, expecting: 1 << 16) }
    let descriptor = try Descriptor(reading: file.path)
    defer { descriptor.end() }
    let size = try FileStatus(of: descriptor).size
    return try bytes(of: descriptor, expecting: min(size, limit))
  }

  /// Reads to the end; a file of the expected size needs one piece of memory.
  private static func bytes(
    of file: Descriptor, expecting size: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = try piece(of: file, upTo: size + 1)
    guard bytes.count > size else { return bytes }
    while bytes.count <= limit {
      let more = try piece(of: file, upTo: 1 << 20)
      guard !more.isEmpty else { break }
      bytes += more
    }
    return bytes
  }

  /// The next bytes, as many as asked for unless the file ends before.
  private static func piece(of file: Descriptor, upTo size: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
      let raw = UnsafeMutableRawBufferPointer(room)
      do throws(SystemError) {
        while count < size {
          let more = try file.fill(UnsafeMutableRawBufferPointer(rebasing: raw[count..<size]))
          guard more > 0 else { break }
          count += more
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// What keeps bytes from being a text; nil where nothing does.
  private static func flaw(in bytes: [UInt8], of path: FilePath) -> Unreadable? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes.count > start else { return Unreadable(.empty(path)) }
    guard bytes.count <= limit else { return Unreadable(.tooLarge(path)) }
    if let zero = offset(ofZeroIn: bytes) {
      if let kind = FileSignature.kind(of: bytes) { return Unreadable(.format(path, kind)) }
      return Unreadable(.binary(path, atByte: zero))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      if let kind = FileSignature.kind(of: bytes) { return Unreadable(.format(path, kind)) }
      return Unreadable(.encoding(path, atByte: error.byteOffsets.lowerBound))
    }
  }

  private static func offset(ofZeroIn bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let zero = memchr(base, 0, buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(zero) - base
    }
  }
}
