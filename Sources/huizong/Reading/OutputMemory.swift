internal import Publishing

/// The memory of pieces that were written, kept for those to come: fresh memory costs about as much
/// as filling it.
final class OutputMemory: Sendable {
  private let free = TurnTaking<[TextOutput]>([])

  /// An empty piece.
  func take() -> TextOutput { free.withLock { $0.popLast() } ?? TextOutput() }

  /// Takes back the memory of a piece.
  func giveBack(_ output: consuming TextOutput) {
    output.removeAll()
    let output = output
    free.withLock { $0.append(output) }
  }
}
