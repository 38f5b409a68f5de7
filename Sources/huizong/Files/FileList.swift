internal import AnnualReports
internal import Arguments
internal import Documents

/// Reads lists of paths, as `find` and other programs write them.
enum FileList {
  /// The paths that a file lists, or standard input for `-`, in their order.
  ///
  /// They are parted by zero bytes if there is one, and else by line ends; empty ones are passed
  /// over. What they name is not looked at. A list with the byte order mark of an encoding may be in
  /// that encoding; of all others the bytes are taken as they are, as names of files may hold any.
  ///
  /// - Throws: ``WorkError`` where the file cannot be read.
  static func paths(_ list: FilePath) throws -> [FilePath] {
    let bytes: [UInt8]
    switch FileReader.contents(of: InputFile(path: list)) {
    case .success(let contents): bytes = contents
    case .failure(let unreadable) where unreadable.finding.finding.rule == "F-EMPTY": bytes = []
    case .failure(let unreadable):
      throw WorkError(
        LocalizedText { language in
          let message = unreadable.finding.finding.message[language]
          return "\(list.shown)\(language == .zh ? "：" : ": ")\(message)"
        })
    }
    return paths(in: try decoded(bytes))
  }

  private static func decoded(_ bytes: [UInt8]) throws -> [UInt8] {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    guard marks.contains(where: { bytes.starts(with: $0) }) else { return bytes }
    return (try? TextDecoder.decode(bytes).text) ?? bytes
  }

  private static func paths(in text: [UInt8]) -> [FilePath] {
    guard !text.contains(0) else { return text.split(separator: 0).map { FilePath(Array($0)) } }
    return text.split { $0 == 0x0A || $0 == 0x0D }.map { FilePath(Array($0)) }
  }
}
