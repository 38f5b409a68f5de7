/// Puts cells together that the end of a page cuts.
enum PDFPageBreaks {
  /// Joins the parts of a cell that the end of a page cuts: the lowest cell of a page, and one at
  /// the same place in front of all others on the next, which begins no item of a list.
  static func joined(_ cells: [PDFCell]) -> [PDFCell] {
    var cells = cells.sorted { ($0.page, $0.top, $0.left) < ($1.page, $1.top, $1.left) }
    for index in cells.indices.reversed() where cells[index].page > 0 && !cells[index].isJoined {
      let part = cells[index]
      guard !ListNumber.begins(part.text), !isAnythingAbove(part, in: cells),
        let start = cells[..<index].lastIndex(where: {
          $0.page == part.page - 1 && isBegun($0, part)
        }),
        !isAnythingBelow(cells[start], in: cells),
        part.band == nil && !isAnythingBeside(part, in: cells) || cells[start].band == nil
      else { continue }
      cells[start].join(part)
      cells.remove(at: index)
    }
    return cells
  }

  private static func isBegun(_ cell: PDFCell, _ part: PDFCell) -> Bool {
    ListNumber.begins(cell.text) && abs(cell.left - part.left) < 0.7 * cell.typeSize
      && max(cell.typeSize, part.typeSize) < 1.2 * min(cell.typeSize, part.typeSize)
  }

  private static func isAnythingAbove(_ part: PDFCell, in cells: [PDFCell]) -> Bool {
    cells.contains {
      $0.page == part.page && $0.top < part.top - 1 && $0.left < part.right && $0.right > part.left
    }
  }

  private static func isAnythingBeside(_ part: PDFCell, in cells: [PDFCell]) -> Bool {
    cells.contains {
      $0.page == part.page && $0.left > part.right && $0.top < part.bottom && $0.bottom > part.top
    }
  }

  private static func isAnythingBelow(_ cell: PDFCell, in cells: [PDFCell]) -> Bool {
    cells.contains {
      $0.page == cell.page && $0.top > cell.top + 1 && $0.left < cell.right && $0.right > cell.left
    }
  }
}
