/// Feeds libxml2 with the bytes of a member.
final class XMLMemberSource {
  /// What went wrong while inflating; libxml2 itself only learns that it did.
  private(set) var failure: UnreadableDocument?

  private let stream: ZipMemberStream
  private var buffer: [UInt8] = []

  init(_ stream: ZipMemberStream) { self.stream = stream }

  /// The callback that libxml2 reads through: fills a buffer and gives the number of bytes, 0 at
  /// the end and −1 for an error.
  static let read:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
      context, target, length in
      guard let context = unsafe context, let target = unsafe target, length > 0 else { return -1 }
      let source = unsafe Unmanaged<XMLMemberSource>.fromOpaque(context).takeUnretainedValue()
      return unsafe source.read(into: UnsafeMutableRawPointer(target), length: Int(length))
    }

  private func read(into target: UnsafeMutableRawPointer, length: Int) -> Int32 {
    if buffer.count != length { buffer = [UInt8](repeating: 0, count: length) }
    do throws(UnreadableDocument) {
      let count = try stream.read(into: &buffer)
      unsafe buffer.withUnsafeBytes { bytes in
        if let from = bytes.baseAddress { unsafe target.copyMemory(from: from, byteCount: count) }
      }
      return Int32(count)
    } catch {
      failure = error
      return -1
    }
  }
}
