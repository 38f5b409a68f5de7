#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A folder into which a set of files is written that belong together.
///
/// All are written beside their places first and put into them at the end, so that the old set stays
/// whole when anything fails before. Two runs never write into one folder at the same time.
struct OutputFolder: Sendable {
  /// The folder.
  let path: FilePath
  private var staged: [StagedFile] = []
  private let lock: FolderLock
  /// The folders that this run made, each behind the one that holds it.
  private let made: [FilePath]

  /// Makes the folder and those above it, locks it, and clears away what killed runs left in it.
  init(_ path: FilePath) throws {
    self.path = path
    made = try Self.make(path)
    lock = try FolderLock(path)
    Leftovers.remove(from: path)
  }

  /// Begins a file of the set.
  mutating func begin(_ name: String) throws -> StagedFile {
    let file = try StagedFile(path.appending(name))
    staged.append(file)
    return file
  }

  /// Puts all files into their places, in the order in which they were begun.
  ///
  /// `seal`, the name of the file that is begun last, is taken away before the others change: should
  /// the machine stop in between, no file says that the mixed set belongs together.
  func publish(seal: String) throws {
    for file in staged { try file.settle() }
    let seal = path.appending(seal)
    do throws(SystemError) {
      try seal.remove()
    } catch {
      guard error.number == ENOENT else { throw WorkError(seal, error) }
    }
    try StagedFile.publish(staged)
    lock.sync()
  }

  /// Takes away all files that are not in their places, and the folders that were made for them.
  func discard() {
    for file in staged { file.discard() }
    Self.removeEmpty(made)
  }

  /// Makes a folder and those above it; returns those that were not there.
  private static func make(_ path: FilePath) throws -> [FilePath] {
    do throws(SystemError) {
      let status = try FileStatus(of: path)
      guard status.kind == .folder else { throw SystemError(number: EEXIST) }
      return []
    } catch {
      guard error.number == ENOENT else { throw WorkError(path, error) }
      let isNested = path.parent != path && path.bytes != [0x2E]
      let above = isNested ? try make(path.parent) : []
      do throws(SystemError) {
        try path.makeFolder()
        return above + [path]
      } catch {
        if error.number == EEXIST { return above }
        removeEmpty(above)
        throw WorkError(path, error)
      }
    }
  }

  /// Removes folders, the last first; one that holds something stays.
  private static func removeEmpty(_ folders: [FilePath]) {
    for folder in folders.reversed() { try? folder.removeFolder() }
  }
}
