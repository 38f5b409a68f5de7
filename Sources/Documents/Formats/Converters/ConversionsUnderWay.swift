internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What conversions have under way: the folders that other programs write into for this process, and
/// those programs while they run.
public enum ConversionsUnderWay {
  private struct State {
    var runs: [String: RunFolder] = [:]
    var cleared: Set<String> = []
    var programs: Set<pid_t> = []
  }

  private static let state = Mutex(State())

  /// Ends all programs, removes all folders, and lets nothing be begun any more: for a process that
  /// is about to end by a signal, when nothing is cleared away of itself.
  public static func endForGood(then end: () -> Never) -> Never {
    state.withLock { state in
      for program in state.programs { kill(-program, SIGKILL) }
      for program in state.programs { waitForEnd(of: program) }
      for run in state.runs.values { run.remove() }
      end()
    }
  }
}

extension ConversionsUnderWay {
  /// Makes a folder for this process alone within a parent; the first one clears away what killed
  /// runs left behind there.
  static func makeFolder(in parent: String) throws(UnreadableDocument) -> String {
    try state.withLock { state throws(UnreadableDocument) in
      if state.cleared.insert(parent).inserted { RunFolder.removeLeftovers(from: parent) }
      var run: RunFolder
      if let known = state.runs[parent] { run = known } else { run = try RunFolder(in: parent) }
      defer { state.runs[parent] = run.isInUse ? run : nil }
      return try run.makeFolder()
    }
  }

  /// Takes note that a folder is removed.
  static func forgetFolder(in parent: String) {
    state.withLock { state in
      guard var run = state.runs[parent] else { return }
      run.forgetFolder()
      state.runs[parent] = run.isInUse ? run : nil
    }
  }
}

extension ConversionsUnderWay {
  /// Starts a program, which leads a process group of its own.
  static func start(
    _ spawn: () throws(UnreadableDocument) -> pid_t
  ) throws(UnreadableDocument) -> pid_t {
    try state.withLock { state throws(UnreadableDocument) in
      let program = try spawn()
      state.programs.insert(program)
      return program
    }
  }

  /// The status with which a program ended, as `waitpid(2)` has it; nil while it runs.
  static func status(of program: pid_t) throws(UnreadableDocument) -> Int32? {
    try state.withLock { state throws(UnreadableDocument) in
      let (ended, status) = Spawning.wait(for: program, WNOHANG)
      guard ended != 0, ended > 0 || errno != EINTR else { return nil }
      let number = errno
      state.programs.remove(program)
      guard ended > 0 else { throw .cannotOpen(errorNumber: number) }
      return status
    }
  }

  /// Ends a program with its whole group.
  static func end(_ program: pid_t) {
    state.withLock { state in
      kill(-program, SIGKILL)
      waitForEnd(of: program)
      state.programs.remove(program)
    }
  }

  private static func waitForEnd(of program: pid_t) {
    while Spawning.wait(for: program, 0).ended < 0, errno == EINTR {}
  }
}
