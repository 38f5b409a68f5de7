/// Pipes after cells.
enum Pipes {
  /// Adds a cell and its pipe to a line; an empty cell after another is but a pipe in a run.
  static func append(_ text: String, to line: inout String, joinsRuns: Bool = true) {
    guard text.isEmpty else {
      line += line.isEmpty ? text + " |" : " " + text + " |"
      return
    }
    let goesOn = joinsRuns && (line.hasSuffix(" |") || line.hasSuffix("||"))
    line += line.isEmpty || (goesOn && endsWithRun(line)) ? "|" : " |"
  }

  /// Whether the last cell of a line is empty.
  private static func endsWithRun(_ line: String) -> Bool {
    line == "|" || line.hasSuffix("||") || line.hasSuffix("| |")
  }
}
