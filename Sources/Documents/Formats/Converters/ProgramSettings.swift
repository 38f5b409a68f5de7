/// Where other programs are looked for and what they may use.
public struct ProgramSettings: Equatable, Sendable {
  /// The folders where programs are looked for, parted by colons.
  public var searchPath = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin"
  /// The folder in which a private folder is made for each start, and removed after it.
  public var temporaryFolder = "/tmp"
  /// How long `pdftotext` may work on a file, in seconds.
  public var secondsForPDF = 30
  /// How long LibreOffice may work on each file of a start, in seconds, beyond its start-up.
  public var secondsForWord = 20
  /// How long the start-up of LibreOffice may take, in seconds.
  public var secondsForStart = 60
  /// How much memory `pdftotext` may use, in bytes, where the system enforces it.
  public var memoryForPDF = 1 << 30
  /// How many bytes a program may write.
  public var outputBytes = 256 << 20

  /// The usual places and limits.
  public init() {}
}
