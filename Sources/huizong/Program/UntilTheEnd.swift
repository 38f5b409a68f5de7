internal import Synchronization

/// Holds what would only be given back piece by piece right before the program ends.
///
/// The results of a roll-up of 100,000 reports are some million strings and arrays; to give back each
/// takes a tenth of a second, and the system takes the memory of a process at once.
enum UntilTheEnd {
  private static let held = Mutex<[any Sendable]>([])

  /// Keeps a value as long as the program runs.
  static func keep(_ value: some Sendable) {
    held.withLock { $0.append(value) }
  }
}
