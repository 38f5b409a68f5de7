/// Tells a page's navigation by what its elements are called and by how its texts begin.
enum NavigationMarks {
  /// How sure it is that an element is navigation.
  enum Kind: Int, Comparable {
    case none
    /// The head of a page: navigation but for a report's title.
    case header
    /// Menus, crumbs, footers.
    case navigation

    static func < (first: Kind, second: Kind) -> Bool { first.rawValue < second.rawValue }
  }

  /// More text than this outside links, in bytes, is no navigation, whatever its element is called.
  static let mostText = 600

  /// What a class or an id says.
  static func kind(of value: String) -> Kind {
    var kind = Kind.none
    for name in value.lowercased().split(whereSeparator: \.isWhitespace) {
      if whole.contains(trimmed(name)) { return .navigation }
      if heads.contains(trimmed(name)) { kind = .header }
      let parts = name.split { $0 == "-" || $0 == "_" }
      if parts.contains(where: { partial.contains(trimmed($0)) }) { return .navigation }
    }
    return kind
  }

  /// Whether a text is the path that leads to the page.
  static func isPath(_ text: String) -> Bool {
    guard text.utf8.count <= mostText else { return false }
    let start = text.drop { $0.isWhitespace || $0 == "【" || $0 == "[" }
    return pathBeginnings.contains { start.hasPrefix($0) }
  }

  /// Whether a text is the title of a report, which stands in the head of some pages.
  static func isTitle(_ text: String) -> Bool {
    ["报告", "報告", "年报", "年報", "统计表", "統計表"].contains { text.contains($0) }
  }

  /// Whether a text with so many bytes outside links is a link to a report, and perhaps its date.
  static func isPointer(_ text: String, plainCount: Int) -> Bool {
    plainCount <= longestDate && text.utf8.count > plainCount && isTitle(text)
  }

  /// A text of so many bytes may be a date: 〔2024年01月22日〕.
  static let longestDate = 24

  /// Whether a text may be the title of the page's own report: longer ones are sentences.
  static func isOwnTitle(_ text: String) -> Bool {
    text.utf8.count <= 210 && isTitle(text) && (text.contains("公开") || text.contains("公開"))
  }

  private static func trimmed(_ name: Substring) -> Substring {
    var name = name
    while let last = name.last, last.isNumber { name.removeLast() }
    return name
  }

  private static let whole: Set<Substring> = [
    "location", "position", "curposition", "currentposition", "dqwz", "weizhi", "path", "foot",
    "sidebar", "toolbar", "bottom", "mbx", "sitepath", "sitemap",
  ]
  private static let heads: Set<Substring> = ["header", "head", "top", "topbar"]
  private static let partial: Set<Substring> = [
    "nav", "navbar", "navi", "navigation", "menu", "crumb", "crumbs", "breadcrumb", "breadcrumbs",
    "footer", "copyright", "share", "bshare", "pagination",
  ]
  private static let pathBeginnings = [
    "当前位置", "當前位置", "您的位置", "您當前的位置", "您当前的位置", "您现在的位置", "您現在的位置", "当前所在位置",
    "现在位置", "所在位置", "你的位置", "您所在的位置", "您当前所在位置", "首页>", "首页 >", "首页＞", "首页 »",
  ]
}
