/// A member of a zip archive, as the archive's directory lists it.
public struct ZipMember: Equatable, Sendable {
  /// The bytes of its name; text only, never a path to write to.
  public let name: [UInt8]
  /// Whether the name is marked as UTF-8.
  ///
  /// Others are in the encoding of the machine that wrote
  /// them: in China, mostly GBK.
  public let isNameUTF8: Bool
  /// Whether it is encrypted.
  public let isEncrypted: Bool
  /// How many bytes it has when inflated.
  public let byteCount: Int

  let compressedByteCount: Int
  let method: Int
  let checksum: UInt32
  let headerOffset: Int

  /// Whether it is a folder, which has a slash at the end of its name.
  public var isFolder: Bool { name.last == UInt8(ascii: "/") }
}
