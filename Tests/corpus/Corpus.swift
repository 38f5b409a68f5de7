import GeneratedReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a corpus of generated reports to a folder, or checks the generator.
@main
struct Corpus {
  static func main() {
    do {
      let options = try CorpusOptions(CommandLine.arguments.dropFirst())
      if options.isSelfCheck {
        let faults = SelfCheck(seed: options.seed, count: options.reports).faults()
        for fault in faults.prefix(20) { print(fault) }
        print(faults.isEmpty ? "self-check passed" : "self-check: \(faults.count) faults")
        exit(faults.isEmpty ? 0 : 1)
      }
      let divisions = try Divisions(reading: options.divisions)
      let plan = CorpusPlan(options, divisions)
      let written = try CorpusWriter(options, plan).write()
      print("\(written.reports) reports, \(written.bytes) bytes, figures in \(options.expected)")
    } catch let failure as CorpusFailure {
      File.writeToStandardError("corpus: \(failure.message)\n\n\(CorpusOptions.usage)\n")
      exit(2)
    } catch {
      File.writeToStandardError("corpus: \(error)\n")
      exit(2)
    }
  }
}
