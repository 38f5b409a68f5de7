internal import CLibXML2

/// Reads an XML member of a zip package node by node, inflating it as it goes.
///
/// A document type or an entity of its own ends the reading, for no office program writes one.
/// Memory stays bounded whatever the member inflates to: libxml2 allows 256 nested elements and
/// 10 MB in one text.
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
  private let reader: XMLTextReader
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
    guard let reader = XMLTextReader(source) else { throw .damaged(format, .markup) }
    self.reader = reader
  }

  /// Goes to the next node; nothing at the end.
  ///
  /// - Throws: `damaged`, `entities` or `tooLarge`.
  func next() throws(UnreadableDocument) -> Node? {
    while true {
      guard try advance(reader.next()) else { return nil }
      if let node = try currentNode() { return node }
    }
  }

  /// Goes behind the current element and all it holds: the next call of ``next()`` gives what
  /// follows.
  ///
  /// For the start of an element only.
  func skip() throws(UnreadableDocument) {
    guard !isEmptyElement else { return }
    let depth = depth
    while try advance(reader.next()) {
      if try currentNode() == .end, self.depth <= depth { return }
    }
  }

  /// Whether the current element has no end of its own.
  var isEmptyElement: Bool { reader.isEmptyElement }

  /// How many elements are around the current node.
  var depth: Int { reader.depth }

  /// The name of the current element without its prefix.
  var name: String { reader.name }

  /// The namespace of the current element; empty where it has none.
  var namespace: String { reader.namespace }

  /// The text of the current node; for texts only.
  var text: String { reader.text }

  /// The value of an attribute by its name without prefix; nothing where the element has none.
  func attribute(_ name: String) -> String? { reader.attribute(name) }

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
    switch reader.nodeType {
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
    textTotal += reader.textLength
    guard textTotal <= Self.mostText else { throw .tooLarge(.text, limit: Self.mostText) }
  }
}
