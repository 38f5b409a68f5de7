internal import Arguments

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The program: reads the command line, does what it asks for, and tells the shell how it went.
@main
enum Huizong {
  static func main() {
    // Whoever reads the results may stop early, as `head` does; then there is nothing to say.
    signal(SIGPIPE, SIG_DFL)
    // A file that grows beyond `ulimit -f` is an error like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    MemoryLimit.respect()
    let words = CommandWords.all
    let language =
      Language.requested(in: words) ?? Language(environment: Surroundings.environment)
    exit(status(of: words, on: .standard(language: language)).rawValue)
  }

  private static func status(of words: [String], on console: Console) -> ExitStatus {
    do {
      if Program.asksForVersion(words) {
        try console.show("huizong \(Program.huizongVersion)\n")
        return .success
      }
      let program = Program.huizong(on: console)
      switch try program.request(words, language: console.language, width: console.width) {
      case .show(let text): try console.show(text)
      case .run(let action): return try action.run()
      }
      return .success
    } catch let error as UsageError {
      console.warn(console.text(of: error))
    } catch let error as WorkError {
      console.say(error.message, advice: error.advice)
    } catch {
      console.say(LocalizedText { _ in String(describing: error) })
    }
    return .failure
  }
}
