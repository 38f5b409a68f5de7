#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is being written beside the place where it will stand.
///
/// Until ``publish()`` nothing is seen of it under its name; what stood there before stays whole.
struct StagedFile: Sendable {
  /// Where it will stand.
  let target: FilePath
  private let temporary: FilePath
  private let file: Descriptor

  /// Begins a file; `number` tells those of one process apart.
  init(_ target: FilePath, number: Int) throws {
    self.target = target
    temporary = target.parent.appending(Leftovers.name(process: getpid(), number: number))
    do throws(SystemError) {
      file = try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o600)
    } catch {
      throw WorkError(target, error)
    }
  }

  /// Adds bytes to the end.
  func put(_ bytes: UnsafeRawBufferPointer) throws {
    do throws(SystemError) { try file.put(bytes) } catch { throw WorkError(target, error) }
  }

  /// Ends the writing: gives the file the rights of a new one and brings it to the disk.
  func settle() throws {
    defer { file.end() }
    let mask = umask(0)
    _ = umask(mask)
    guard fchmod(file.number, 0o666 & ~mask) == 0, fsync(file.number) == 0 else {
      throw WorkError(target, .last)
    }
    if let status = try? FileStatus(of: target), status.kind == .folder {
      throw WorkError(target, SystemError(number: EISDIR))
    }
  }

  /// Puts the settled file in its place.
  func publish() throws {
    let result = temporary.withCString { old in target.withCString { rename(old, $0) } }
    guard result == 0 else { throw WorkError(target, .last) }
  }

  /// Takes the file away again; nothing happens once it stands in its place.
  func discard() {
    _ = temporary.withCString { unlink($0) }
  }
}
