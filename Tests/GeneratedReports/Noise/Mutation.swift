/// A way to damage the bytes of a report.
public enum Mutation: String, CaseIterable, Sendable {
  /// The rest is cut off at the end of a line, or between two cells where there is but one line.
  case cutBetweenCells
  /// The rest is cut off anywhere, inside a character too.
  case cutAnywhere
  /// Some lines are left out.
  case deletedLines
  /// Some lines stand twice.
  case duplicatedLines
  /// Two lines have changed places.
  case swappedLines
  /// Some bytes are others.
  case flippedBytes
  /// Some bytes that do not belong there are put in.
  case insertedGarbage

  /// What must hold of the figures read from the damaged report.
  public enum Law: Sendable {
    /// Each of them is a figure of the whole report; there may be fewer of them.
    case onlyFewerFigures
    /// Nothing, but reading must end without a crash.
    case noCrash
  }

  /// The law that a reader must keep.
  ///
  /// A cut inside a number leaves another number, a line left out may be the one that says what the
  /// next one means; nothing can be asked of the figures then.
  public var law: Law {
    self == .cutBetweenCells ? .onlyFewerFigures : .noCrash
  }

  /// The damaged bytes; the same damage for the same random numbers.
  public func damaged(_ report: GeneratedReport, _ random: inout SeededRandom) -> [UInt8] {
    let bytes = report.bytes
    switch self {
    case .cutBetweenCells: return cutBetweenCells(report, bytes, &random)
    case .cutAnywhere: return Array(bytes.prefix(random.below(bytes.count + 1)))
    case .flippedBytes: return flipped(bytes, &random)
    case .insertedGarbage: return withGarbage(bytes, &random)
    case .deletedLines, .duplicatedLines, .swappedLines: return withLinesMoved(bytes, &random)
    }
  }

  private func cutBetweenCells(
    _ report: GeneratedReport, _ bytes: [UInt8], _ random: inout SeededRandom
  ) -> [UInt8] {
    let separator = UInt8(ascii: report.layout == .singleLine ? "|" : "\n")
    let places = bytes.indices.filter { bytes[$0] == separator }
    guard let place = random.pick(places) else { return [] }
    return Array(bytes[...place])
  }

  private func flipped(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    guard !bytes.isEmpty else { return bytes }
    for _ in 0...random.below(20) {
      bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
    }
    return bytes
  }

  private func withGarbage(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(4) {
      let garbage = (0...random.below(40)).map { _ in UInt8(random.below(256)) }
      bytes.insert(contentsOf: garbage, at: random.below(bytes.count + 1))
    }
    return bytes
  }

  private func withLinesMoved(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for _ in 0...random.below(5) where !lines.isEmpty {
      let place = random.below(lines.count)
      switch self {
      case .deletedLines: lines.remove(at: place)
      case .duplicatedLines: lines.insert(lines[place], at: place)
      default: lines.swapAt(place, random.below(lines.count))
      }
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
