internal import Synchronization

/// A value that threads use in turn.
///
/// A mutex does that alone; but where threads wait for it the kernel hands it on, which
/// ThreadSanitizer does not see. It sees the count of the turns.
struct TurnTaking<Value: Sendable>: ~Copyable, Sendable {
  private let value: Mutex<Value>
  private let turns = Atomic<Int>(0)

  init(_ value: Value) {
    self.value = Mutex(value)
  }

  func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    try value.withLock { value in
      turns.add(1, ordering: .acquiring)
      defer { turns.add(1, ordering: .releasing) }
      return try body(&value)
    }
  }
}
