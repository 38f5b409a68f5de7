#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is being written beside the place where it will stand.
///
/// Until ``publish(_:)`` nothing is seen of it under its name; what stood there before stays whole.
struct StagedFile: Sendable {
  /// Where it will stand.
  let target: FilePath
  private let given: FilePath
  private let temporary: FilePath
  private let file: Descriptor

  /// Begins a file; errors name it as the user gave it.
  init(_ target: FilePath, given: FilePath? = nil) throws {
    self.target = target
    self.given = given ?? target
    do throws(SystemError) {
      (temporary, file) = try UnfinishedFiles.begin(in: target.parent)
    } catch {
      throw WorkError(self.given, error)
    }
  }

  /// Adds bytes to the end.
  func put(_ bytes: ArraySlice<UInt8>) throws {
    do throws(SystemError) { try file.put(bytes) } catch { throw WorkError(given, error) }
  }

  /// Ends the writing: gives the file the rights of a new one and brings it to the disk.
  func settle() throws {
    let mask = umask(0)
    _ = umask(mask)
    guard fchmod(file.number, 0o666 & ~mask) == 0, fsync(file.number) == 0 else {
      throw WorkError(given, .last)
    }
    if let status = try? FileStatus(of: target), status.kind == .folder {
      throw WorkError(given, SystemError(number: EISDIR))
    }
  }

  /// Puts settled files in their places, one after the other in the order given.
  ///
  /// Each stays locked until it is there.
  static func publish(_ files: [StagedFile]) throws {
    try UnfinishedFiles.publish(files.map { ($0.temporary, $0.target) })
    for file in files { file.file.end() }
  }

  /// Takes the file away again; nothing happens once it stands in its place.
  func discard() {
    UnfinishedFiles.discard(temporary)
  }
}
