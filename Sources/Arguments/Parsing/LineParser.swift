/// Reads the words after a command into its options.
///
/// The syntax is that of POSIX and GNU: `--name value`, `--name=value`, `-n value`, `-nvalue`, flags
/// of one letter together (`-qv`), operands and options in any order, `--` before operands only, a
/// lone `-` as an operand. Names are never abbreviated. The first error in reading order is thrown;
/// operands are judged after all options.
struct LineParser<Options: Sendable> {
  private let parameters: [Parameter<Options>]
  private let invocation: Invocation
  private var options: Options
  private var operands: [String] = []
  private var given: Set<Int> = []
  private var words: ArraySlice<String> = []

  init(parameters: [Parameter<Options>], options: Options, invocation: Invocation) {
    self.parameters = parameters
    self.options = options
    self.invocation = invocation
  }

  /// The options with what the words say; the defaults for no words.
  mutating func parse(_ line: [String]) throws(UsageError) -> Options {
    words = line[...]
    while let word = words.popFirst() {
      if word == "--" {
        operands += words
        words = []
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if word.hasPrefix("-"), word != "-" {
        try readLetters(word)
      } else {
        operands.append(word)
      }
    }
    try assignOperands()
    try requireOptions()
    return options
  }
}

extension LineParser {
  private mutating func readLong(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let index = index(of: name) else { throw unknown(name) }
    let summary = parameters[index].summary
    let value = parts.count > 1 ? String(parts[1]) : nil
    switch (summary.isFlag, value) {
    case (true, let value?): throw error(.valueOfFlag(summary.synopsis, value: value))
    case (true, nil): try store("", in: index)
    case (false, let value?): try store(value, in: index)
    case (false, nil): try store(nextValue(of: summary), in: index)
    }
  }

  /// Reads `-q`, `-qv`, `-ovalue` and `-qo value`.
  private mutating func readLetters(_ word: String) throws(UsageError) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      guard let index = index(of: "-\(letter)") else {
        throw unknown(letters.count == word.count - 2 ? word : "-\(letter)")
      }
      let summary = parameters[index].summary
      let attached = String(letters)
      if attached.hasPrefix("=") {
        let value = String(attached.dropFirst())
        throw error(
          summary.isFlag
            ? .valueOfFlag(summary.synopsis, value: value)
            : .equalsAfterLetter(summary.synopsis, value: value))
      }
      guard summary.isFlag else {
        return try store(attached.isEmpty ? nextValue(of: summary) : attached, in: index)
      }
      try store("", in: index)
    }
  }

  /// The next word; it must not look like an option, but may be a lone dash or a negative number.
  private mutating func nextValue(of summary: ParameterSummary) throws(UsageError) -> String {
    guard let next = words.first, next != "--" else {
      throw error(.missingValue(summary.synopsis, next: nil))
    }
    let second = next.dropFirst().first
    if next.hasPrefix("-"), let second, !("0"..."9").contains(second) {
      throw error(.missingValue(summary.synopsis, next: next))
    }
    words.removeFirst()
    return next
  }
}

extension LineParser {
  private func index(of name: String) -> Int? {
    parameters.firstIndex { $0.summary.synopsis.names.contains(name) }
  }

  private mutating func store(_ word: String, in index: Int) throws(UsageError) {
    let summary = parameters[index].summary
    let isFirst = given.insert(index).inserted
    guard isFirst || summary.mayBeRepeated else {
      throw error(.repeatedOption(summary.synopsis))
    }
    do throws(Misfit) {
      try parameters[index].store(word, isFirst, &options)
    } catch {
      throw self.error(
        .misfit(
          error.word, of: summary.synopsis, choices: summary.choices,
          suggestions: Suggestions.near(error.word, among: summary.choices)))
    }
  }

  private mutating func assignOperands() throws(UsageError) {
    var remaining = operands[...]
    for (index, parameter) in parameters.enumerated() where parameter.summary.synopsis.isOperand {
      let isList = parameter.summary.synopsis.plurality == .repeated
      for _ in 0..<(isList ? remaining.count : min(1, remaining.count)) {
        try store(remaining.removeFirst(), in: index)
      }
      if parameter.summary.isRequired, !given.contains(index) {
        throw error(.missingOperand(parameter.summary.synopsis))
      }
    }
    if let word = remaining.first { throw error(.unexpectedOperand(word)) }
  }

  private func requireOptions() throws(UsageError) {
    for (index, parameter) in parameters.enumerated()
    where parameter.summary.isRequired && !given.contains(index) {
      throw error(.missingOption(parameter.summary.synopsis))
    }
  }

  private func unknown(_ option: String) -> UsageError {
    let names = parameters.flatMap(\.summary.synopsis.names) + Program.helpNames
    return error(.unknownOption(option, suggestions: Suggestions.near(option, among: names)))
  }

  private func error(_ problem: UsageProblem) -> UsageError {
    UsageError(problem, in: invocation)
  }
}
