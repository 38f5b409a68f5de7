#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A program started once, with limits on time, memory and output, in a process group of its own.
///
/// It is started through `sh`, which sets the limits that it and its children then have. Its
/// output goes to files in a private folder; no descriptor of this process stays open in it.
struct ChildProgram {
  /// What a program left behind.
  struct Outcome {
    /// The status it ended with, negative for a signal.
    var status: Int
    /// Where its output is.
    var outputPath: String
    /// The beginning of its messages.
    var messages: String
  }

  let program: ConverterProgram
  let arguments: [String]
  let settings: ProgramSettings
  let folder: PrivateFolder
  /// The file that it reads as its standard input.
  var inputPath = "/dev/null"
  /// How many seconds it may take.
  var seconds: Int
  /// How much memory it may use, in bytes; 0 for no limit.
  var memory = 0

  private static let script = """
    ulimit -v "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -f "$3" 2>/dev/null
    shift 3; exec "$@"
    """
  private static let notFound = 127
  private static let mostMessages = 4096

  /// Runs the program under the first of its names that the system knows.
  ///
  /// - Throws: `missingProgram`, `timeout`, `tooLarge`, or `cannotOpen` where nothing can be started.
  func run() throws(UnreadableDocument) -> Outcome {
    for command in program.commands + program.otherPlaces {
      let output = "\(folder.path)/output"
      let messages = "\(folder.path)/messages"
      let status = try start(command, output: output, messages: messages)
      if status == Self.notFound { continue }
      // A shell reports a child's signal as 128 and its number.
      guard status != -Int(SIGXFSZ), status != 128 + Int(SIGXFSZ) else {
        throw .tooLarge(.programOutput, limit: settings.outputBytes)
      }
      let text = try PrivateFolder.read(messages, limit: settings.outputBytes)
      return Outcome(
        status: status, outputPath: output,
        messages: String(decoding: text.prefix(Self.mostMessages), as: UTF8.self))
    }
    throw .missingProgram(program)
  }

  private func start(
    _ command: String, output: String, messages: String
  ) throws(UnreadableDocument) -> Int {
    let memory = memory > 0 ? String(memory / 1024) : "unlimited"
    let limits = [memory, String(seconds + 1), String(settings.outputBytes / 512)]
    let words = ["/bin/sh", "-c", Self.script, "sh"] + limits + [command] + arguments
    let environment = [
      "PATH=\(settings.searchPath)", "HOME=\(folder.path)", "TMPDIR=\(folder.path)", "LC_ALL=C",
    ]
    var spawning = Spawning(inputPath: inputPath, outputPath: output, messagesPath: messages)
    let child = try ConversionsUnderWay.start { () throws(UnreadableDocument) in
      try spawning.spawn(words, environment: environment)
    }
    return try wait(for: child)
  }

  /// Waits for the end of a child, and kills its whole group when the time is over.
  private func wait(for child: pid_t) throws(UnreadableDocument) -> Int {
    let pauses: [UInt32] = [500, 1000, 2000, 4000, 8000]
    var waited: UInt64 = 0
    var round = 0
    while waited < UInt64(seconds) * 1_000_000 {
      if let status = try ConversionsUnderWay.status(of: child) { return Self.status(status) }
      let pause = pauses[min(round, pauses.count - 1)]
      usleep(pause)
      waited += UInt64(pause)
      round += 1
    }
    ConversionsUnderWay.end(child)
    throw .timeout(program, seconds: seconds)
  }

  private static func status(_ status: Int32) -> Int {
    let signal = Int(status & 0x7F)
    return signal == 0 ? Int(status >> 8) & 0xFF : -signal
  }
}
