/// What a program is to read: a file, or bytes in memory such as a member of an archive.
public enum ProgramInput: Equatable, Sendable {
  /// A file by its path.
  case file(path: String)
  /// Bytes; they are put into a private file for as long as the program runs.
  case bytes([UInt8])
}
