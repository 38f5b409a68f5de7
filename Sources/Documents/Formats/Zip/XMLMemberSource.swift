/// Feeds libxml2 with the bytes of a member.
final class XMLMemberSource {
  /// What went wrong while inflating; libxml2 itself only learns that it did.
  private(set) var failure: UnreadableDocument?

  private let stream: ZipMemberStream
  private var buffer: [UInt8] = []

  init(_ stream: ZipMemberStream) { self.stream = stream }

  /// The bytes that follow, none at the end; nothing where they cannot be inflated.
  func read(atMost length: Int) -> ArraySlice<UInt8>? {
    if buffer.count != length { buffer = [UInt8](repeating: 0, count: length) }
    do throws(UnreadableDocument) {
      return buffer[..<(try stream.read(into: &buffer))]
    } catch {
      failure = error
      return nil
    }
  }
}
