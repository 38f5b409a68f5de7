/// Tells the folders that this program wrote, so that it never reads its own results.
enum OwnOutput {
  /// The file that describes the others.
  static let description = "datapackage.json"

  /// The name of the data package.
  static let name = "huizong-rollup"

  /// Whether a folder holds results: a description that bears our name near its beginning.
  static func isWritten(in folder: FilePath, _ listing: FolderListing) -> Bool {
    guard listing.contains(description),
      let file = try? Descriptor(reading: folder.appending(description))
    else { return false }
    defer { file.end() }
    guard (try? FileStatus(of: file).kind) == .file else { return false }
    let text = String(decoding: (try? file.next(512)) ?? [], as: UTF8.self)
    return text.split(separator: "\n").contains { line in
      line.hasPrefix("  \"name\": ") && line.contains("\"\(name)\"")
    }
  }
}
