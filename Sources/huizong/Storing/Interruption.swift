internal import Documents
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What ends the program from outside: Ctrl-C, `kill`, a terminal that is closed.
///
/// A thread waits for these signals, ends the programs that convert documents, takes the unfinished
/// files away and lets the signal do its work, so that the shell learns how the program ended. A
/// handler could do none of this: hardly anything is allowed in it.
enum Interruption {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Waits for signals from now on; more than once makes no difference.
  ///
  /// To be called before threads are started that work: they must not get the signals themselves.
  /// A signal that whoever started the program wants to be ignored, as `nohup` does, stays so.
  static func watch() { watching }

  private static let watching: Void = {
    var watched = sigset_t()
    unsafe sigemptyset(&watched)
    for signal in signals where !isIgnored(signal) { unsafe sigaddset(&watched, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &watched, nil)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    if unsafe pthread_create(&thread, nil, { _ in endWithSignal() }, nil) != 0 {
      unsafe pthread_sigmask(SIG_UNBLOCK, &watched, nil)
    }
  }()

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Glibc)
      let handler = unsafe action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Waits for one of the blocked signals, and ends the process by it.
  private static func endWithSignal() -> Never {
    var waited = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, nil, &waited)
    var number: Int32 = 0
    while unsafe sigwait(&waited, &number) != 0 {}
    ConversionsUnderWay.endForGood {
      UnfinishedFiles.discardForGood { end(by: number) }
    }
  }

  private static func end(by number: Int32) -> Never {
    var only = sigset_t()
    unsafe sigemptyset(&only)
    unsafe sigaddset(&only, number)
    signal(number, SIG_DFL)
    unsafe pthread_sigmask(SIG_UNBLOCK, &only, nil)
    raise(number)
    _exit(128 + number)
  }
}
