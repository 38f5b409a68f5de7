/// A Word file whose document is stored as it is, with right sizes and checksums.
enum StoredPackage {
  /// The package of a document in XML, or the bytes themselves where they are a package.
  static func word(_ document: [UInt8]) -> [UInt8] {
    guard !document.starts(with: Array("PK".utf8)) else { return document }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    let types = Array(contentTypes.utf8)
    for (name, contents) in [("[Content_Types].xml", types), ("word/document.xml", document)] {
      let offset = number(bytes.count, 4)
      let sum = number(Int(checksum(contents)), 4)
      let size = number(contents.count, 4)
      let facts = number(0x800, 2) + number(0, 6) + sum + size + size + number(name.utf8.count, 2)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + facts + number(0, 2) + name.utf8 + contents
      directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + facts
      directory += number(0, 12) + offset + name.utf8
    }
    let place = number(directory.count, 4) + number(bytes.count, 4)
    let end = number(0x0605_4B50, 4) + number(0, 4) + number(2, 2) + number(2, 2) + place
    return bytes + directory + end + number(0, 2)
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
    officedocument.wordprocessingml.document.main+xml"/></Types>
    """

  private static func number(_ value: Int, _ byteCount: Int) -> [UInt8] {
    (0..<byteCount).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32, by a table of its 256 remainders.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      sum >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
  }

  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}
