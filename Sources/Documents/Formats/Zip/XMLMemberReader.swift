internal import CLibXML2

/// Reads an XML member of a zip package node by node, inflating it as it goes.
///
/// libxml2's streaming reader does the work, without network, without loading document types and
/// without replacing entities; a document type or an entity of its own ends the reading, for no
/// office program writes one. Memory stays bounded whatever the member inflates to: libxml2 allows
/// 256 nested elements and 10 MB in one text.
@safe
final class XMLMemberReader {
  /// What a node is.
  enum Node: Equatable {
    /// The start of an element; an empty element has a start only, see ``isEmptyElement``.
    case start
    /// The end of an element that is not empty.
    case end
    /// Text, white space included.
    case text
  }

  private let source: XMLMemberSource
  private let reader: xmlTextReaderPtr
  private let format: DocumentFormat
  private var textTotal = 0

  /// Text beyond this is no report's.
  static let mostText = 16 << 20

  /// Opens a member.
  init(
    _ member: ZipMember, in archive: ZipArchive, of format: DocumentFormat
  ) throws(UnreadableDocument) {
    self.format = format
    source = XMLMemberSource(try ZipMemberStream(member, in: archive))
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue
    let context = unsafe Unmanaged.passUnretained(source).toOpaque()
    let reader = unsafe xmlReaderForIO(
      XMLMemberSource.read, nil, context, nil, nil, Int32(truncatingIfNeeded: options))
    guard let reader = unsafe reader else { throw .damaged(format, .markup) }
    unsafe self.reader = unsafe reader
  }

  deinit { unsafe xmlFreeTextReader(reader) }

  /// Goes to the next node; nothing at the end.
  ///
  /// - Throws: `damaged`, `entities` or `tooLarge`.
  func next() throws(UnreadableDocument) -> Node? {
    while true {
      guard try unsafe advance(xmlTextReaderRead(reader)) else { return nil }
      if let node = try currentNode() { return node }
    }
  }

  /// Goes behind the current element and all it holds: the next call of ``next()`` gives what
  /// follows.
  ///
  /// For the start of an element only.
  func skip() throws(UnreadableDocument) {
    guard !isEmptyElement else { return }
    let depth = unsafe xmlTextReaderDepth(reader)
    while try unsafe advance(xmlTextReaderRead(reader)) {
      if try currentNode() == .end, unsafe xmlTextReaderDepth(reader) <= depth { return }
    }
  }

  /// Whether the current element has no end of its own.
  var isEmptyElement: Bool { unsafe xmlTextReaderIsEmptyElement(reader) == 1 }

  /// How many elements are around the current node.
  var depth: Int { unsafe Int(xmlTextReaderDepth(reader)) }

  /// The name of the current element without its prefix.
  var name: String { unsafe Self.string(xmlTextReaderConstLocalName(reader)) ?? "" }

  /// The namespace of the current element; empty where it has none.
  var namespace: String { unsafe Self.string(xmlTextReaderConstNamespaceUri(reader)) ?? "" }

  /// The text of the current node; for texts only.
  var text: String { unsafe Self.string(xmlTextReaderConstValue(reader)) ?? "" }

  /// The value of an attribute by its name without prefix; nothing where the element has none.
  func attribute(_ name: String) -> String? {
    guard unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    defer { _ = unsafe xmlTextReaderMoveToElement(reader) }
    repeat {
      if self.name == name { return text }
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    return nil
  }

  /// The number in an attribute; nothing where there is none, or no whole number.
  func number(_ name: String) -> Int? {
    attribute(name).flatMap { Int($0) }
  }

  private func advance(_ status: Int32) throws(UnreadableDocument) -> Bool {
    if let failure = source.failure { throw failure }
    guard status >= 0 else { throw .damaged(format, .markup) }
    return status == 1
  }

  private func currentNode() throws(UnreadableDocument) -> Node? {
    let type = unsafe UInt32(truncatingIfNeeded: xmlTextReaderNodeType(reader))
    switch type {
    case XML_READER_TYPE_ELEMENT.rawValue: return .start
    case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      try countText()
      return .text
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue,
      XML_READER_TYPE_ENTITY.rawValue:
      throw .entities
    default: return nil
    }
  }

  private func countText() throws(UnreadableDocument) {
    unsafe textTotal += Int(xmlStrlen(xmlTextReaderConstValue(reader)))
    guard textTotal <= Self.mostText else { throw .tooLarge(.text, limit: Self.mostText) }
  }

  private static func string(_ bytes: UnsafePointer<xmlChar>?) -> String? {
    unsafe bytes.map { unsafe String(cString: $0) }
  }
}
