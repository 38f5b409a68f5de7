internal import Arguments
internal import Publishing

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the program speaks to its user: results on standard output, messages on standard error.
struct Console: Sendable {
  /// The language of messages.
  let language: Language

  /// The columns of the terminal; 80 where there is none.
  let width: Int

  /// Whether a line on standard error may be written over.
  let showsProgress: Bool

  /// The console of this process.
  static func standard(language: Language) -> Console {
    Console(
      language: language, width: Surroundings.columns.map { min($0, 100) } ?? 80,
      showsProgress: isatty(STDERR_FILENO) == 1 && Surroundings.environment("TERM") != "dumb")
  }

  /// Writes a message to standard error, prefixed by the program's name, laid out as errors of the
  /// command line are.
  func say(_ message: LocalizedText, advice: LocalizedText? = nil) {
    warn(text(of: UsageError(message, advice: advice)))
  }

  /// An error as it is shown; whatever it quotes from outside is made visible.
  func text(of error: UsageError) -> String {
    error.text(in: language, program: "huizong").split(separator: "\n").map {
      TerminalText.escaped(String($0)) + "\n"
    }.joined()
  }

  /// Writes to standard error as it is; what cannot be written there is lost.
  func warn(_ text: String) {
    try? Descriptor.standardError.put(Array(text.utf8))
  }

  /// Writes a result to standard output.
  func show(_ text: String) throws {
    do throws(SystemError) {
      try Descriptor.standardOutput.put(Array(text.utf8))
    } catch {
      throw WorkError.standardOutput(error)
    }
  }
}
