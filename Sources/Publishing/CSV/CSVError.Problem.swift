extension CSVError {
  /// The kinds of errors in a CSV file.
  public enum Problem: Sendable, Equatable {
    /// The bytes are not UTF-8.
    case notUTF8

    /// There is no row at all.
    case noHeader

    /// A quoted field does not end.
    case openQuote

    /// A quote stands in a field that does not begin with one.
    case quoteInPlainField

    /// Something other than a comma or the end of the line follows a quoted field.
    case textAfterQuote

    /// A carriage return stands alone outside quotes.
    case carriageReturn

    /// A row has more or fewer fields than the first.
    case fieldCount(expected: Int, found: Int)

    /// None of the accepted names stands in the header.
    case missingColumn(accepted: [String], found: [String])

    /// More than one column has an accepted name; these are the names.
    case duplicateColumn(names: [String])
  }
}

extension CSVError.Problem {
  /// The message, without the place.
  var message: LocalizedText {
    switch self {
    case .notUTF8:
      LocalizedText(zh: "不是 UTF-8 编码，请另存为 UTF-8", en: "not UTF-8; save the file as UTF-8")
    case .noHeader:
      LocalizedText(zh: "文件是空的，应有标题行", en: "the file is empty; expected a header row")
    case .openQuote:
      LocalizedText(zh: "此处的引号没有收尾", en: "this quote is never closed")
    case .quoteInPlainField:
      LocalizedText(
        zh: "引号出现在未加引号的字段中，应把整个字段放在引号内，其中的引号写两次",
        en: "a quote inside a plain field; expected the whole field in quotes, quotes doubled")
    case .textAfterQuote:
      LocalizedText(
        zh: "引号收尾之后应为逗号或行尾", en: "expected a comma or the end of the line after a quote")
    case .carriageReturn:
      LocalizedText(
        zh: "单独的回车符，行尾应为 LF 或 CRLF", en: "a lone carriage return; expected LF or CRLF")
    case .fieldCount(let expected, let found):
      LocalizedText(
        zh: "应有 \(expected) 个字段，实有 \(found) 个",
        en: "expected as many fields as in the first row, \(expected), found \(found)")
    case .missingColumn(let accepted, let found):
      LocalizedText(
        zh: "缺少列 \(Self.list(accepted, "或"))，现有 \(Self.list(found, "、"))",
        en: "no column \(Self.list(accepted, " or ")); found \(Self.list(found, ", "))")
    case .duplicateColumn(let names):
      LocalizedText(
        zh: "应只有一列，却有 \(Self.list(names, "、"))",
        en: "expected one column, found \(Self.list(names, ", "))")
    }
  }

  /// The names in quotes, made fit for a terminal.
  private static func list(_ names: [String], _ separator: String) -> String {
    names.map { "'\(TerminalText.escaped($0))'" }.joined(separator: separator)
  }
}
