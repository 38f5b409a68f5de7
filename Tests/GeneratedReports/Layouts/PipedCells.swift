/// A cell a line, then a pipe; merged cells may stand as a run of pipes on a line of its own.
struct PipedCells: TableStyle {
  /// Whether merged cells leave a run of pipes.
  let pads: Bool

  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      var count = 0
      for cell in row.cells where cell.role != .covered {
        page.text += cell.text.isEmpty ? "|\n" : cell.text + " |\n"
        count += 1
      }
      guard pads, count < table.width else { continue }
      page.text += String(repeating: "|", count: table.width - count) + "\n"
    }
  }
}

/// A line with a lone pipe after every cell.
struct LonePipeAfterCells: TableStyle {
  /// Whether merged cells leave a run of pipes.
  let pads: Bool

  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      var count = 0
      for cell in row.cells where cell.role != .covered {
        page.text += cell.text.isEmpty ? "|\n" : cell.text + "\n|\n"
        count += 1
      }
      guard pads, count < table.width else { continue }
      page.text += String(repeating: "|", count: table.width - count) + "\n"
    }
  }
}

/// A line with a lone pipe before every row, then a cell a line with a pipe after it.
///
/// A blank cell is a pipe more on the line of the cell before it.
struct LonePipeBeforeRows: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      page.text += "|"
      var count = 0
      for cell in row.cells where cell.role != .covered {
        page.text += cell.text.isEmpty ? " |" : "\n" + cell.text + " |"
        count += 1
      }
      if count < table.width { page.text += " " }
      page.text += String(repeating: "|", count: max(0, table.width - count)) + "\n"
    }
  }
}

/// The label of a row on a line with a pipe, its values on the next.
struct MixedLines: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      var line = ""
      var count = 0
      for cell in row.cells where cell.role != .covered {
        Pipes.append(cell.line, to: &line)
        count += 1
        guard row.isData, cell.role == .label else { continue }
        page.text += line + "\n"
        line = ""
      }
      for _ in count..<max(count, table.width) { Pipes.append("", to: &line) }
      if !line.isEmpty { page.text += line + "\n" }
    }
  }
}
