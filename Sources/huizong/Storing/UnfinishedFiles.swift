internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The temporary files of this process that are not yet in their places.
///
/// The set is held while files are put into their places, and for good once a signal ends the
/// process: nothing is published by halves.
enum UnfinishedFiles {
  private struct State {
    var paths: Set<FilePath> = []
    var count = 0
  }

  private static let state = Mutex(State())

  /// Makes a new temporary file in a folder, for this user alone, and locks it: as long as it is
  /// locked nobody takes it for a leftover.
  static func begin(in folder: FilePath) throws(SystemError) -> (path: FilePath, file: Descriptor) {
    Interruption.watch()
    return try state.withLock { state throws(SystemError) in
      while true {
        let path = folder.appending(Leftovers.name(process: getpid(), number: state.count))
        state.count += 1
        if let file = try make(path) {
          state.paths.insert(path)
          return (path, file)
        }
      }
    }
  }

  /// Makes a file; nil where there is one of this name, or where another run took the new one for
  /// a leftover before it was locked.
  private static func make(_ path: FilePath) throws(SystemError) -> Descriptor? {
    let file: Descriptor
    do throws(SystemError) {
      file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o600)
    } catch {
      if error.number == EEXIST { return nil }
      throw error
    }
    // Some network disks know no locks; then nobody can take the file for a leftover either.
    _ = file.lock(waiting: true)
    if try FileStatus(of: file).hasName { return file }
    file.end()
    return nil
  }

  /// Renames files, all or none as far as signals are concerned.
  static func publish(_ files: [(from: FilePath, to: FilePath)]) throws {
    try state.withLock { state in
      for (old, new) in files {
        do throws(SystemError) { try old.move(to: new) } catch { throw WorkError(new, error) }
        state.paths.remove(old)
      }
    }
  }

  /// Removes a file that will not be finished; nothing happens once it stands in its place.
  static func discard(_ path: FilePath) {
    state.withLock { state in
      if state.paths.remove(path) != nil { try? path.remove() }
    }
  }

  /// Removes all of them, and lets no other file be begun or published: the process ends.
  static func discardForGood(then end: () -> Never) -> Never {
    state.withLock { state in
      for path in state.paths { try? path.remove() }
      end()
    }
  }
}
