/// What is wrong in a CSV file, and where.
public struct CSVError: Error, Sendable, Equatable {
  /// What is wrong.
  public let problem: Problem

  /// The line, 1-based.
  public let line: Int

  /// The place in the line, 1-based, in Unicode scalars; a byte order mark does not count.
  public let column: Int

  /// The offset in the file, 0-based, or `nil` if the file as a whole is meant.
  public let byte: Int?

  init(_ problem: Problem, line: Int, column: Int) {
    self.problem = problem
    self.line = line
    self.column = column
    byte = nil
  }

  /// A problem at an offset, from which line and column are counted.
  init(_ problem: Problem, atByte byte: Int, of bytes: [UInt8]) {
    let before = bytes[..<byte]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let hasMark = lineStart == 0 && before.starts(with: [0xEF, 0xBB, 0xBF])
    let lineBytes = before[(lineStart + (hasMark ? 3 : 0))...]
    self.problem = problem
    self.byte = byte
    line = before.count { $0 == 0x0A } + 1
    // A scalar has one byte that does not go on with the one before.
    column = lineBytes.count { $0 & 0xC0 != 0x80 } + 1
  }
}

extension CSVError {
  /// What is wrong, and what was expected, in one line without the place.
  public func message(in language: Language) -> String { problem.message[language] }
}

extension CSVError: CustomStringConvertible {
  /// Line, column and message in English, as `3:14: …`.
  public var description: String { "\(line):\(column): \(message(in: .en))" }
}
