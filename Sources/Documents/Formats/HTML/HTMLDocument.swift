/// Lays a web page out as paragraphs and rows of cells.
///
/// - Running text: every block element ends a paragraph, and so does `<br>`; an empty `<p>` leaves
///   an empty line. The first `<title>` is the first paragraph if it is a report's.
/// - Tables: cells with their column in the grid, after `rowspan` and `colspan`; cells that a span
///   covers are left out, blank cells are kept. What makes a table one of layout: ``PageLayout``.
/// - Left out: scripts, styles, templates, comments, forms' fields and what is hidden.
/// - Navigation (``NavigationMarks``), a `<title>` that only names the site, and links to other
///   reports beside this one's title stand in the text, but have no cells.
public enum HTMLDocument {
  /// Larger pages are refused, in bytes.
  static let mostBytes = 64 << 20

  /// Lays out a page in any encoding that is read here, or a web archive (``WebArchive``).
  ///
  /// Bytes without any markup give their text, one paragraph; no bytes give no paragraph.
  ///
  /// - Parameter hint: What the file's carrier says of its encoding; by default what the page says.
  /// - Throws: ``UndecodableText``, or ``HTMLRefusal`` for a page beyond the limits.
  public static func document(
    _ bytes: [UInt8], hint: DeclaredEncoding? = nil
  ) throws -> Document {
    guard bytes.count <= mostBytes else { throw HTMLRefusal.tooLong(limit: mostBytes) }
    if WebArchive.isOne(bytes) {
      let page = try WebArchive.page(in: bytes)
      return try self.page(page.bytes, hint: page.declared)
    }
    return try page(bytes, hint: hint)
  }

  private static func page(_ bytes: [UInt8], hint: DeclaredEncoding?) throws -> Document {
    let hint = hint ?? DeclaredEncoding.inMarkup(bytes)
    var text = try TextDecoder.decode(bytes, hint: hint).text
    // A byte 0 is no character of a page (HTML Standard, 13.2.6.4.7); the parser would stop at it.
    if text.contains(0) { text.removeAll { $0 == 0 } }
    text = MarkupRemnants.removed(from: text)
    let blocks = try HTMLParser.blocks(of: text)
    return PageLayout.document(of: blocks)
  }
}
