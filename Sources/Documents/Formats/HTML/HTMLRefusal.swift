/// Why a web page is not read.
public enum HTMLRefusal: Error, Equatable, Sendable {
  /// It has more bytes than the limit.
  case tooLong(limit: Int)
  /// Its elements are nested more deeply than the limit, or almost so throughout a long page.
  case tooDeep(limit: Int)
  /// It has more paragraphs and cells than the limit.
  case tooManyParts(limit: Int)
  /// There is not enough memory for the parser.
  case noMemory
  /// It is a web archive without a page, or one that is broken off before its page.
  case noPage

  /// The reason in English.
  public var english: String {
    switch self {
    case .tooLong(let limit): "the page is longer than \(limit >> 20) MiB"
    case .tooDeep(let limit): "the page's elements are nested more than \(limit) deep"
    case .tooManyParts(let limit): "the page has more than \(limit) paragraphs and cells"
    case .noMemory: "not enough memory for the page"
    case .noPage: "the web archive holds no page"
    }
  }

  /// The reason in Chinese.
  public var chinese: String {
    switch self {
    case .tooLong(let limit): "网页大于 \(limit >> 20) MiB"
    case .tooDeep(let limit): "网页的元素嵌套超过 \(limit) 层"
    case .tooManyParts(let limit): "网页的段落和单元格超过 \(limit) 个"
    case .noMemory: "内存不足，无法解析网页"
    case .noPage: "网页归档文件中没有网页"
    }
  }
}
