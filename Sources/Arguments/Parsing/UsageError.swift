/// A command line that the program cannot follow: what is wrong, and what to do about it.
public struct UsageError: Error, Hashable, Sendable {
  let problem: UsageProblem
  let invocation: Invocation?

  init(_ problem: UsageProblem, in invocation: Invocation) {
    self.problem = problem
    self.invocation = invocation
  }

  /// An error that only the command can know, such as options that exclude each other.
  ///
  /// - Parameters:
  ///   - message: What is wrong: lower case, without a full stop.
  ///   - advice: What to do; line breaks separate lines.
  public init(_ message: LocalizedText, advice: LocalizedText? = nil) {
    problem = .other(message, advice: advice)
    invocation = nil
  }

  /// What is wrong: one line in lower case, without a full stop.
  public var message: LocalizedText { problem.message }

  /// What to do, line by line; `nil` when nothing can be advised.
  public var advice: LocalizedText? { problem.advice(in: invocation) }

  /// The error as it is shown: the message, then the advice, indented, to the last line break.
  public func text(in language: Language, program: String) -> String {
    var text = "\(program): \(message[language])\n"
    for line in (advice?[language] ?? "").split(separator: "\n") {
      text += "  \(line)\n"
    }
    return text
  }
}
