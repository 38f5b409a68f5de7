#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The start of a child: its standard streams, and a process group of its own.
struct Spawning {
  let inputPath: String
  let outputPath: String
  let messagesPath: String

  /// Starts a child and gives its process id.
  mutating func spawn(
    _ words: [String], environment: [String]
  ) throws(UnreadableDocument) -> pid_t {
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    let create = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, outputPath, create, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, messagesPath, create, 0o600)
    // A child has the usual signals, whatever this process does with its own.
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var child = pid_t()
    let problem = unsafe Self.withPointers(words) { arguments in
      unsafe Self.withPointers(environment) { environment in
        unsafe posix_spawn(&child, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard problem == 0 else { throw .cannotOpen(errorNumber: problem) }
    return child
  }

  /// Waits for a child, as `waitpid(2)` does with options; gives what that gives, and the status
  /// that the child ended with.
  static func wait(for child: pid_t, _ options: Int32) -> (ended: pid_t, status: Int32) {
    var status: Int32 = 0
    let ended = unsafe waitpid(child, &status, options)
    return (ended, status)
  }

  /// Lends texts as the C library wants them: pointers, and a null behind the last.
  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(pointers)
  }
}
