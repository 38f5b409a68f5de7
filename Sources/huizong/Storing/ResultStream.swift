internal import Publishing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a command writes its one result: standard output, or a file.
///
/// A file is written beside its place and put there at the end. What is no ordinary file, such as
/// `/dev/null`, is written to as it is.
enum ResultStream: Sendable {
  case open(Descriptor, FilePath?)
  case staged(StagedFile)

  /// Begins a result; nil and `-` are standard output.
  init(_ path: FilePath?) throws {
    guard let path, path != .standardStream else {
      self = .open(.standardOutput, nil)
      return
    }
    do throws(SystemError) {
      let status = try FileStatus(of: path)
      if status.kind == .folder { throw SystemError(number: EISDIR) }
      if status.kind == .special {
        self = .open(try Descriptor(path, O_WRONLY | O_CLOEXEC, mode: 0), path)
        return
      }
    } catch {
      guard error.number == ENOENT else { throw WorkError(path, error) }
    }
    let target = path.resolved
    Leftovers.remove(from: target.parent)
    self = .staged(try StagedFile(target, given: path))
  }

  /// Adds bytes to the end: whole characters, for on a terminal what is unseen is made visible.
  func put(_ bytes: ArraySlice<UInt8>) throws {
    if case .open(let file, nil) = self, isatty(file.number) == 1 {
      let text = String(decoding: bytes, as: UTF8.self)
      return try write(Array(TerminalText.escaped(text, keepingLines: true).utf8)[...])
    }
    try write(bytes)
  }

  private func write(_ bytes: ArraySlice<UInt8>) throws {
    switch self {
    case .staged(let file): try file.put(bytes)
    case .open(let file, let path):
      do throws(SystemError) {
        try file.put(bytes)
      } catch {
        throw path.map { WorkError($0, error) } ?? .standardOutput(error)
      }
    }
  }

  /// Ends a result that is complete.
  func publish() throws {
    guard case .staged(let file) = self else { return }
    try file.settle()
    try StagedFile.publish([file])
  }

  /// Ends a result that is not.
  func discard() {
    if case .staged(let file) = self { file.discard() }
  }
}
