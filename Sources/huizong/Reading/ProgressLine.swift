internal import Arguments

/// One line on standard error that tells how far the reading is; only on a terminal, and only when
/// the reading takes longer than half a second.
struct ProgressLine: Sendable {
  private let console: Console
  private let total: Int
  private let start: UInt64
  private var last: UInt64
  private var done = 0
  private var isShown = false
  private var isSilent = false

  private static let patience: UInt64 = 500_000_000
  private static let pause: UInt64 = 100_000_000

  init(_ console: Console, total: Int) {
    self.console = console
    self.total = total
    start = Surroundings.nanoseconds
    last = start
  }

  /// Counts files that were read.
  mutating func add(_ count: Int) {
    done += count
    guard console.showsProgress, !isSilent else { return }
    let now = Surroundings.nanoseconds
    guard now - start > Self.patience, now - last > Self.pause else { return }
    last = now
    isShown = true
    let text = console.language == .zh ? "已读 \(done)/\(total)" : "read \(done) of \(total)"
    console.warn("\r\(text)\u{1B}[K")
  }

  /// Never shows the line.
  mutating func silence() {
    isSilent = true
  }

  /// Takes the line away.
  func erase() {
    if isShown { console.warn("\r\u{1B}[K") }
  }
}
