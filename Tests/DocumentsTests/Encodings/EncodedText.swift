import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a text in an encoding, without a byte order mark; none where a character has no
/// bytes in it.
func bytes(of text: String, in encoding: TextEncoding) -> [UInt8] {
  guard encoding != .utf8 else { return Array(text.utf8) }
  guard let converter = iconv_open(encoding.name, "UTF-8"), Int(bitPattern: converter) != -1
  else { return [] }
  defer { iconv_close(converter) }
  var source = Array(text.utf8).map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: source.count * 2 + 16)
  var (left, space) = (source.count, target.count)
  let isDone = source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      var (next, out) = (source.baseAddress, target.baseAddress)
      return iconv(converter, &next, &left, &out, &space) != -1
    }
  }
  return isDone ? target.prefix(target.count - space).map { UInt8(bitPattern: $0) } : []
}
