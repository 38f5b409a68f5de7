#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Turns legacy documents (`.doc`, binary `.wps`, `.rtf`) into `.docx` through LibreOffice.
///
/// Many files go into one start, which takes most of the time. The start has a profile of its own,
/// so that it neither meets nor changes a LibreOffice that the user has open.
public struct Converter: Sendable {
  private let settings: ProgramSettings

  /// A converter with limits.
  public init(_ settings: ProgramSettings = ProgramSettings()) {
    self.settings = settings
  }

  /// The most files that go into one start.
  public static let mostFiles = 50

  /// Converts documents; gives for each, in order, a `.docx` or the reason for none.
  ///
  /// Where LibreOffice hangs or breaks down over a file, that file gets the blame and the rest is
  /// tried again.
  public func convert(
    _ inputs: [ProgramInput]
  ) -> [Result<ConvertedDocument, UnreadableDocument>] {
    var results: [Result<ConvertedDocument, UnreadableDocument>] = []
    while results.count < inputs.count {
      let batch = inputs[results.count...].prefix(Self.mostFiles)
      do throws(UnreadableDocument) {
        results += try convertBatch(Array(batch))
      } catch {
        results += batch.map { _ in .failure(error) }
      }
    }
    return results
  }

  /// Converts what one start can; the results of the first inputs, at least one.
  private func convertBatch(
    _ inputs: [ProgramInput]
  ) throws(UnreadableDocument) -> [Result<ConvertedDocument, UnreadableDocument>] {
    let folder = try PrivateFolder(in: settings.temporaryFolder)
    let sources = try folder.makeFolder("in")
    let target = try folder.makeFolder("out")
    for (index, input) in inputs.enumerated() { try place(input, at: "in/\(index)", folder) }
    let names = inputs.indices.map { "\(sources)/\($0)" }
    let failure = try run(names, into: target, folder)
    for name in ["in", "profile"] { folder.removeFolder(name) }
    let read = inputs.indices.map { result("\(target)/\($0).docx", folder) }
    guard let failure, let culprit = read.firstIndex(where: { (try? $0.get()) == nil }) else {
      return read
    }
    return read[..<culprit] + [.failure(failure)]
  }

  private func place(
    _ input: ProgramInput, at name: String, _ folder: PrivateFolder
  ) throws(UnreadableDocument) {
    switch input {
    case .bytes(let bytes): _ = try folder.write(bytes, to: name)
    case .file(let path): try FolderCalls.makeLink("\(folder.path)/\(name)", to: path)
    }
  }

  /// Starts LibreOffice; gives why it broke down, if it did.
  private func run(
    _ files: [String], into target: String, _ folder: PrivateFolder
  ) throws(UnreadableDocument) -> UnreadableDocument? {
    let arguments = [
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore",
      "--nolockcheck", "--nodefault", "--convert-to", "docx:MS Word 2007 XML", "--outdir", target,
    ]
    let child = ChildProgram(
      program: .libreOffice, arguments: arguments + files, settings: settings, folder: folder,
      seconds: settings.secondsForStart + settings.secondsForWord * files.count)
    do throws(UnreadableDocument) {
      let status = try child.run().status
      return status == 0 ? nil : .programFailed(.libreOffice, status: status)
    } catch .timeout(let program, let seconds) {
      return .timeout(program, seconds: seconds)
    }
  }

  private func result(
    _ path: String, _ folder: PrivateFolder
  ) -> Result<ConvertedDocument, UnreadableDocument> {
    guard FolderCalls.isThere(path, R_OK) else {
      return .failure(.damaged(.legacyWord, .malformed))
    }
    return .success(ConvertedDocument(path: path, in: folder, limit: settings.outputBytes))
  }
}
