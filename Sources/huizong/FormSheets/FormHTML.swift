internal import AnnualReports
internal import Arguments
internal import Publishing

/// A filled form as a web page that word processors open, with borders and merged cells.
enum FormHTML {
  static func text(_ filled: FilledForm, in language: Language) -> TextOutput {
    var html = TextOutput()
    html.append(
      literal: "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.append("<title>\(escaped(filled.title))</title>\n")
    html.append(style)
    html.append(literal: "</head>\n<body>\n")
    html.append("<h1>\(escaped(filled.title))</h1>\n")
    for table in filled.sheet.tables { write(table, filled, to: &html) }
    html.append(language == .zh ? "<h2>说明</h2>\n" : "<h2>Notes</h2>\n")
    for note in filled.notes { html.append("<p>\(escaped(note[language]))</p>\n") }
    html.append(literal: "</body>\n</html>\n")
    return html
  }

  private static func write(_ table: FormTable, _ filled: FilledForm, to html: inout TextOutput) {
    html.append("<h2>\(escaped(table.heading))</h2>\n")
    html.append(literal: "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n")
    for row in table.rows {
      html.append(literal: "<tr>")
      for cell in row { html.append(markup(cell, filled)) }
      html.append(literal: "</tr>\n")
    }
    html.append(literal: "</table>\n")
  }

  private static func markup(_ cell: FormCell, _ filled: FilledForm) -> String {
    let name = cell.isHead ? "th" : "td"
    var tag = "<\(name)"
    if cell.columns > 1 { tag += " colspan=\"\(cell.columns)\"" }
    if cell.rows > 1 { tag += " rowspan=\"\(cell.rows)\"" }
    if case .figure = cell.content { tag += " align=\"right\"" }
    return "\(tag)>\(escaped(filled.text(cell)))</\(name)>"
  }

  private static let style = """
    <style>
    body { font-family: "仿宋", "FangSong", serif; }
    h1 { font-size: 16pt; text-align: center; }
    h2 { font-size: 14pt; }
    table { border-collapse: collapse; width: 100%; font-size: 10.5pt; }
    th, td { border: 1px solid black; font-weight: normal; }
    </style>

    """

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
