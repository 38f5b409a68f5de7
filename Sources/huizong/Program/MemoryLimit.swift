#if canImport(Glibc)
  internal import Glibc
#endif

/// A limit on the memory of the process, as `ulimit -v` sets one.
enum MemoryLimit {
  /// Has all threads take their memory from one reserve where there is a limit.
  ///
  /// The GNU C library would else ask for a large reserve for each thread, in vain and anew for every
  /// piece of memory, which takes longer than all the work.
  static func respect() {
    #if canImport(Glibc)
      typealias Option = @convention(c) (Int32, Int32) -> Int32
      var limit = rlimit()
      // Swift does not see malloc.h; other C libraries have no such function.
      guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0,
        limit.rlim_cur != rlim_t.max,
        let function = unsafe dlsym(nil, "mallopt")
      else { return }
      _ = unsafe unsafeBitCast(function, to: Option.self)(mostReserves, 1)
    #endif
  }

  /// `M_ARENA_MAX` of malloc.h.
  private static let mostReserves: Int32 = -8
}
