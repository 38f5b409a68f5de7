internal import CLibXML2

/// Runs libxml2's HTML parser over a page and hands its events to a ``PageBuilder``.
///
/// Only events are taken: no tree is built, nothing is fetched, and the parser prints nothing. What
/// the parser lends, a text or an attribute, is handed on as a span, which does not outlast the
/// event.
struct HTMLParser {
  /// So many bytes are handed over at a time; between the pieces the limits are looked at.
  private static let pieceSize = 1 << 16

  /// The parser's tables are to be set up once, before any thread uses them.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// The paragraphs and tables of a page in UTF-8.
  static func blocks(of text: [UInt8]) throws(HTMLRefusal) -> PageBlocks {
    guard isReady else { throw .noMemory }
    var builder = PageBuilder()
    let isParsed = unsafe withUnsafeMutablePointer(to: &builder) { unsafe parse(text, into: $0) }
    if let refusal = builder.refusal { throw refusal }
    guard isParsed else { throw .noMemory }
    return builder.finish()
  }

  private static func parse(_ text: [UInt8], into builder: UnsafeMutablePointer<PageBuilder>)
    -> Bool
  {
    var events = unsafe handler
    guard
      let parser = unsafe htmlCreatePushParserCtxt(
        &events, builder, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else { return false }
    defer { unsafe htmlFreeParserCtxt(parser) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe htmlCtxtUseOptions(parser, Int32(options))
    return unsafe feed(text, to: parser, builder)
  }

  private static func feed(
    _ text: [UInt8], to parser: htmlParserCtxtPtr, _ builder: UnsafeMutablePointer<PageBuilder>
  ) -> Bool {
    var start = 0
    while start < text.count, unsafe builder.pointee.refusal == nil {
      let end = endOfPiece(text, from: start)
      unsafe builder.pointee.expect(bytes: end - start)
      let isTaken = unsafe text[start..<end].withUnsafeBytes { piece in
        let bytes = unsafe piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe isFine(htmlParseChunk(parser, bytes, Int32(piece.count), 0))
      }
      guard isTaken else { return false }
      start = end
    }
    guard unsafe builder.pointee.refusal == nil else { return true }
    return unsafe isFine(htmlParseChunk(parser, nil, 0, 1))
  }

  /// Faults of the markup are mended by the parser; only a lack of memory ends its work.
  private static func isFine(_ code: Int32) -> Bool { code != Int32(XML_ERR_NO_MEMORY.rawValue) }

  /// Ends a piece before a tag, or else behind a whole character: the parser takes text for Latin-1
  /// where it sees but the beginning of a character.
  private static func endOfPiece(_ text: [UInt8], from start: Int) -> Int {
    var end = min(start + pieceSize, text.count)
    guard end < text.count else { return end }
    if let tag = text[(start + 1)..<end].lastIndex(of: UInt8(ascii: "<")) { return tag }
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static var handler: htmlSAXHandler {
    var handler = unsafe htmlSAXHandler()
    unsafe handler.startElement = { context, name, attributes in
      guard let name = unsafe name, let builder = unsafe HTMLParser.builder(context) else { return }
      let element = unsafe HTMLElement(String(cString: name))
      unsafe builder.pointee.start(element, HTMLParser.traits(attributes))
    }
    unsafe handler.endElement = { context, _ in unsafe HTMLParser.builder(context)?.pointee.end() }
    unsafe handler.characters = { context, bytes, count in
      let text = unsafe UnsafeBufferPointer(start: bytes, count: max(Int(count), 0))
      unsafe HTMLParser.builder(context)?.pointee.text(text.span)
    }
    unsafe handler.ignorableWhitespace = unsafe handler.characters
    return unsafe handler
  }

  private static func builder(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<PageBuilder>? {
    unsafe context?.assumingMemoryBound(to: PageBuilder.self)
  }

  /// Reads the attributes of an element: names and values in turn, which a null pointer ends.
  private static func traits(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) -> HTMLTraits {
    var traits = HTMLTraits()
    guard var next = unsafe attributes else { return traits }
    while let name = unsafe next.pointee {
      let value = unsafe UnsafeBufferPointer(start: next[1], count: Int(xmlStrlen(next[1])))
      unsafe traits.take(String(cString: name), value.span)
      unsafe next += 2
    }
    return traits
  }
}
