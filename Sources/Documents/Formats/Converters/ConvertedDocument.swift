/// A `.docx` that was made of a legacy document: a file that is removed when nothing refers to it any
/// more.
public struct ConvertedDocument: Sendable {
  private let path: String
  private let folder: PrivateFolder
  private let limit: Int

  init(path: String, in folder: PrivateFolder, limit: Int) {
    self.path = path
    self.folder = folder
    self.limit = limit
  }

  /// Its bytes.
  ///
  /// - Throws: `cannotOpen`, or `tooLarge` where the program wrote more than it may.
  public func bytes() throws(UnreadableDocument) -> [UInt8] {
    try PrivateFolder.read(path, limit: limit)
  }
}
