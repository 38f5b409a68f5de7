internal import Documents

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Reads whole files.
enum FileReader {
  /// The most bytes that a report may have.
  static let limit = 1 << 30

  /// The bytes of a file, at least one, or why there are none.
  static func contents(of file: InputFile) -> Result<[UInt8], Unreadable> {
    if let conversion = file.conversion {
      return contents(of: conversion).mapError { Unreadable(.unreadable(file.path, $0)) }
    }
    if let member = file.member { return contents(of: member, at: file.path) }
    do throws(SystemError) {
      guard let bytes = try bytes(of: file) else {
        return .failure(Unreadable(.special(file.path)))
      }
      if bytes.isEmpty { return .failure(Unreadable(.empty(file.path))) }
      return bytes.count > limit ? .failure(Unreadable(.tooLarge(file.path))) : .success(bytes)
    } catch {
      return .failure(Unreadable(.denied(file.path, error)))
    }
  }

  /// The text of a file in UTF-8, whatever its encoding, or why there is none.
  static func text(of file: InputFile) -> Result<[UInt8], Unreadable> {
    contents(of: file).flatMap { bytes in
      do throws(UndecodableText) {
        return .success(try TextDecoder.decode(bytes).text)
      } catch {
        return .failure(Unreadable(.unreadable(file.path, .undecodable(error))))
      }
    }
  }

  private static func contents(
    of conversion: Result<ConvertedDocument, UnreadableDocument>
  ) -> Result<[UInt8], UnreadableDocument> {
    conversion.flatMap { document in
      Result { () throws(UnreadableDocument) in try document.bytes() }
    }
  }

  private static func contents(
    of member: InputFile.Member, at path: FilePath
  ) -> Result<[UInt8], Unreadable> {
    do throws(UnreadableDocument) {
      let contents = try member.archive.contents(of: member.archive.members[member.index])
      return contents.isEmpty ? .failure(Unreadable(.empty(path))) : .success(contents)
    } catch {
      return .failure(Unreadable(.unreadable(path, error)))
    }
  }

  /// A file that cannot be read, with the finding that says so.
  struct Unreadable: Error {
    let finding: FileFinding

    init(_ finding: FileFinding) {
      self.finding = finding
    }
  }

  /// All bytes of a file, but no more than one above the limit; nil for what is no ordinary file.
  ///
  /// Since it was found, a pipe may have taken its place: opening must not wait for a writer.
  private static func bytes(of file: InputFile) throws(SystemError) -> [UInt8]? {
    guard !file.isStandardInput else { return try bytes(of: .standardInput, expecting: 1 << 16) }
    let descriptor = try Descriptor(file.path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, mode: 0)
    defer { descriptor.end() }
    let status = try FileStatus(of: descriptor)
    switch status.kind {
    case .file: break
    case .folder: throw SystemError(number: EISDIR)
    case .link, .special: return nil
    }
    // Files of the system itself, as in /proc, say that they are empty.
    guard status.size > 0 else { return try bytes(of: descriptor, expecting: 0) }
    // One byte more tells a file that grows, and is enough: it may do so without end.
    let bytes = try descriptor.next(min(status.size, limit) + 1)
    guard bytes.count == status.size || bytes.count > limit else { throw .changing }
    return bytes
  }

  /// Reads to the end; a file of the expected size needs one piece of memory.
  private static func bytes(
    of file: Descriptor, expecting size: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes = try file.next(size + 1)
    guard bytes.count > size else { return bytes }
    while bytes.count <= limit {
      let more = try file.next(1 << 20)
      guard !more.isEmpty else { break }
      bytes += more
    }
    return bytes
  }
}
