/// What a zip archive may ask for before it is refused.
public struct ZipLimits: Equatable, Sendable {
  /// How many members it may have.
  public var members = 20_000
  /// How many times larger a member may become; small members may exceed it.
  public var ratio = 250
  /// How many bytes a member may have when inflated.
  public var memberBytes = 128 << 20
  /// How many bytes all members may have when inflated.
  public var totalBytes = 4 << 30
  /// How many archives may lie in each other, the outermost included.
  public var nesting = 3

  /// Members that inflate to no more bytes than this are not measured against `ratio`.
  static let bytesWithoutRatio = 4 << 20

  /// The usual limits, far above what offices send.
  public init() {}
}
