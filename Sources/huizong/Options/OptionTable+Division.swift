internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

extension OptionTable {
  /// The division of a code that stands in a row; nil for `100000`, the country, where that may
  /// stand there.
  ///
  /// Anything that was never a division's code is an error.
  func division(
    _ text: String, in row: Row, of gazetteer: Gazetteer, orCountry takesCountry: Bool = false
  ) throws -> DivisionCode? {
    if takesCountry, text == Region.country.code { return nil }
    if let code = DivisionCode(text), !gazetteer.history(of: code).isEmpty { return code }
    let shown = TerminalText.escaped(text)
    throw fault(
      row.line,
      LocalizedText(
        en: "expected a division's code of six digits"
          + (takesCountry ? ", or 100000 for all" : "") + ", found '\(shown)'",
        zh: "应为六位行政区划代码\(takesCountry ? "（100000 表示全国）" : "")，却是“\(shown)”"))
  }
}
