internal import CLibXML2

/// libxml2's streaming reader over a member: what it is asked for comes as text and numbers, and it
/// is freed when it goes out of use.
///
/// It works without network, without loading document types and without replacing entities.
@safe
final class XMLTextReader {
  private let source: XMLMemberSource
  private let reader: xmlTextReaderPtr

  /// Opens a reader; nothing where there is no memory for one.
  init?(_ source: XMLMemberSource) {
    self.source = source
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    let reader = unsafe xmlReaderForIO(
      Self.fill, nil, context, nil, nil, Int32(truncatingIfNeeded: options))
    guard let reader = unsafe reader else { return nil }
    unsafe self.reader = unsafe reader
  }

  deinit { unsafe xmlFreeTextReader(reader) }

  /// The callback that libxml2 reads through: fills a buffer and gives the number of bytes, 0 at
  /// the end and −1 for an error.
  private static let fill:
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
      context, target, length in
      guard let context = unsafe context, let target = unsafe target, length > 0 else { return -1 }
      let source = unsafe Unmanaged<XMLMemberSource>.fromOpaque(context).takeUnretainedValue()
      guard let bytes = source.read(atMost: Int(length)) else { return -1 }
      let room = unsafe UnsafeMutableRawBufferPointer(start: target, count: Int(length))
      unsafe room.copyBytes(from: bytes)
      return Int32(bytes.count)
    }

  /// Goes to the next node; 1 where there is one, 0 at the end and less for an error.
  func next() -> Int32 { unsafe xmlTextReaderRead(reader) }

  /// What the current node is.
  var nodeType: UInt32 { unsafe UInt32(truncatingIfNeeded: xmlTextReaderNodeType(reader)) }

  /// Whether the current element has no end of its own.
  var isEmptyElement: Bool { unsafe xmlTextReaderIsEmptyElement(reader) == 1 }

  /// How many elements are around the current node.
  var depth: Int { unsafe Int(xmlTextReaderDepth(reader)) }

  /// The name of the current element or attribute without its prefix.
  var name: String { unsafe Self.string(xmlTextReaderConstLocalName(reader)) }

  /// The namespace of the current element; empty where it has none.
  var namespace: String { unsafe Self.string(xmlTextReaderConstNamespaceUri(reader)) }

  /// The text of the current node or attribute.
  var text: String { unsafe Self.string(xmlTextReaderConstValue(reader)) }

  /// How many bytes that text has.
  var textLength: Int { unsafe Int(xmlStrlen(xmlTextReaderConstValue(reader))) }

  /// The value of an attribute by its name without prefix; nothing where the element has none.
  func attribute(_ name: String) -> String? {
    guard unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    defer { _ = unsafe xmlTextReaderMoveToElement(reader) }
    repeat {
      if self.name == name { return text }
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    return nil
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    unsafe bytes.map { unsafe String(cString: $0) } ?? ""
  }
}
