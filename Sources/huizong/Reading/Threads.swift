internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Work that threads share.
///
/// Dispatch would do as well, but for its worker threads, which open files of their own and break down
/// where no more may be opened.
enum Threads {
  /// Calls `body` with the numbers from 0 to below `count`, each on a thread of its own as far as the
  /// system gives any, and returns when all calls have ended.
  static func perform(_ count: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      let work = SharedWork(count: count, body: body)
      var threads: [pthread_t] = []
      while threads.count + 1 < count, let thread = start(work) { threads.append(thread) }
      work.run()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  private static func start(_ work: SharedWork) -> pthread_t? {
    let share = unsafe Unmanaged.passRetained(work)
    #if canImport(Glibc)
      var thread = pthread_t()
      let problem = unsafe pthread_create(
        &thread, nil,
        { share in
          if let share = unsafe share { unsafe SharedWork.run(share) }
          return nil
        }, unsafe share.toOpaque())
    #else
      var thread: pthread_t?
      let problem = pthread_create(
        &thread, nil,
        { share in
          SharedWork.run(share)
          return nil
        }, share.toOpaque())
    #endif
    guard problem == 0 else {
      unsafe share.release()
      return nil
    }
    return thread
  }
}

/// Numbered calls that are still to be made.
private final class SharedWork: Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Void
  private let next = Atomic<Int>(0)

  init(count: Int, body: @escaping @Sendable (Int) -> Void) {
    self.count = count
    self.body = body
  }

  /// Makes calls until none is left.
  func run() {
    while true {
      let number = next.add(1, ordering: .relaxed).oldValue
      guard number < count else { return }
      body(number)
    }
  }

  /// The same for work that a thread was given.
  static func run(_ share: UnsafeMutableRawPointer) {
    unsafe Unmanaged<SharedWork>.fromOpaque(share).takeRetainedValue().run()
  }
}
