#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

internal import Arguments

/// The right of this run to write into a folder, until the process ends.
///
/// The folder itself is locked (`flock(2)`), so that no file is left behind and a killed run holds
/// nobody up. Where the disk knows no locks, or the folder may not be read, runs are not kept apart.
struct FolderLock: Sendable {
  private let folder: Descriptor?

  /// Locks a folder; an error where another run has.
  init(_ path: FilePath) throws {
    guard let folder = try? Descriptor(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, mode: 0) else {
      self.folder = nil
      return
    }
    self.folder = folder
    guard folder.lock(waiting: false) == .held else { return }
    folder.end()
    throw WorkError(
      LocalizedText(
        en: "\(path.shown): another run is writing into this folder",
        zh: "\(path.shown)：另一次运行正在写入该文件夹"),
      advice: LocalizedText(
        en: "wait until it has ended, or choose another folder with -o",
        zh: "请等它结束，或用 -o 另选文件夹"))
  }

  /// Brings to the disk which files the folder holds.
  func sync() {
    if let folder { _ = fsync(folder.number) }
  }
}
