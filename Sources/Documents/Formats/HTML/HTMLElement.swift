/// What an element of a page means for its layout.
enum HTMLElement: Equatable {
  /// It stands in the line, as `<span>` and every element that is not known.
  case inline
  /// It begins and ends a paragraph.
  case block
  /// A block around what the page is for: never navigation, whatever its class is.
  case content
  /// A `<p>`: a block that leaves an empty line where it is empty.
  case paragraph
  /// Preformatted text: a block in which line ends count.
  case preformatted
  /// An `<h1>` to `<h6>`.
  case heading
  /// A `<br>`.
  case lineBreak
  /// A link.
  case link
  /// The title of the page.
  case title
  case table, row, cell
  /// A block that is navigation by its name; of `<header>` only a small part is.
  case navigation, header
  /// It and all that it holds is left out.
  case dropped

  /// Takes an element's name, in small letters as the parser gives it.
  init(_ name: String) {
    self = Self.named[name] ?? .inline
  }

  private static let named: [String: HTMLElement] = {
    var named: [String: HTMLElement] = [
      "p": .paragraph, "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
      "br": .lineBreak, "a": .link, "title": .title, "table": .table, "tr": .row, "td": .cell,
      "th": .cell, "nav": .navigation, "footer": .navigation, "header": .header,
      "body": .content, "article": .content, "main": .content,
    ]
    for name in blockNames { named[name] = .block }
    for name in droppedNames { named[name] = .dropped }
    for level in 1...6 { named["h\(level)"] = .heading }
    return named
  }()

  private static let blockNames = [
    "address", "aside", "blockquote", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "frameset",
    "hgroup", "hr", "html", "legend", "li", "menu", "ol", "search", "section", "summary",
    "tbody", "tfoot", "thead", "ul",
  ]

  /// `xml` is what Word leaves; `rt` and `rp` hold the reading of a character; `del` is what a
  /// tracked change took away.
  private static let droppedNames = [
    "script", "style", "template", "noscript", "noframes", "iframe", "object", "applet", "embed",
    "audio", "video", "canvas", "svg", "math", "select", "option", "datalist", "textarea", "button",
    "input", "map", "xml", "rt", "rp", "del",
  ]

  /// Whether it is a table, a row or a cell.
  var isPartOfTable: Bool { self == .table || self == .row || self == .cell }

  /// Whether it begins and ends a paragraph.
  var isBlock: Bool {
    switch self {
    case .inline, .link, .lineBreak, .dropped: false
    default: true
    }
  }
}
