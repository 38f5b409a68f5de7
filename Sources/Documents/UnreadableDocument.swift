/// Why a file's bytes give no document.
///
/// One type for all formats, so that a caller has one thing to report: which file, why
/// (``message``), and what can be done about it (``advice``).
public enum UnreadableDocument: Error, Equatable, Sendable {
  /// Nothing is in the file.
  case empty
  /// The bytes are text in none of the encodings that are tried.
  case undecodable(UndecodableText)
  /// It is a web page that asks for too much.
  case refusedPage(HTMLRefusal)
  /// A password protects it.
  case encrypted(DocumentFormat)
  /// It is no whole file of its format, and how that shows.
  case damaged(DocumentFormat, Damage)
  /// It is larger, or nested deeper, than a report can be.
  case tooLarge(Bound, limit: Int)
  /// Its XML declares entities, which no office program writes.
  case entities
  /// Its pages are pictures without text.
  case picturesOnly(pages: Int)
  /// Reading it takes a program that is not installed.
  case missingProgram(ConverterProgram)
  /// A program has not finished in time and was stopped.
  case timeout(ConverterProgram, seconds: Int)
  /// A program could not read it; the status that it ended with, negative for a signal.
  case programFailed(ConverterProgram, status: Int)
  /// Its format is none that holds a report.
  case unsupported(DocumentFormat)
  /// It cannot be opened; the C library's error number.
  case cannotOpen(errorNumber: Int32)

  /// How damage shows.
  public enum Damage: Equatable, Sendable {
    /// The file ends before its contents do.
    case truncated
    /// Its parts contradict each other, overlap, or do not follow the format.
    case malformed
    /// The checksum of a part does not fit its bytes.
    case checksum
    /// A part that every such file has is not there.
    case missingPart(String)
    /// A part is packed in a way that office programs do not use.
    case compressionMethod(Int)
    /// The XML of a part is broken.
    case markup
  }

  /// What is limited.
  public enum Bound: Equatable, Sendable {
    /// Members of an archive.
    case members
    /// Bytes of a part when inflated.
    case inflatedBytes
    /// Bytes of all parts when inflated.
    case totalBytes
    /// How many times larger a part becomes when inflated.
    case ratio
    /// Archives within archives.
    case nesting
    /// Bytes of text.
    case text
    /// Bytes that a program writes.
    case programOutput
  }
}
