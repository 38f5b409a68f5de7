/// The heads of table three that span rows, cut up and strewn between the rows.
///
/// The head of part three stands upright, a character a row; the head of a group falls into two
/// pieces around the row in its middle.
struct StrewnHeads {
  private var upright: [Int: String] = [:]
  private var before: [Int: String] = [:]
  private var after: [Int: String] = [:]

  init(_ table: FormTable) {
    var groupStart: (row: Int, label: String)?
    for (index, row) in table.rows.enumerated() where row.isData {
      let labels = row.labels
      if row.cells.count == 10, labels.count > 1, let head = labels.dropLast().last {
        addGroup(groupStart, end: index)
        groupStart = (index, head.line)
      } else if row.cells.count < 10 {
        addGroup(groupStart, end: index)
        groupStart = nil
      }
    }
    let part = table.rows.first { $0.isData && $0.cells.count == 9 }?.labels.first?.line
    for (offset, piece) in StrewnHeads.pieces(of: part ?? "").enumerated() {
      upright[offset * 2 + 7] = piece
    }
  }

  /// The lines to stand above a row.
  func lines(before row: Int) -> [String] {
    let part = row.isMultiple(of: 3) ? upright[row] : nil
    return [part, before[row]].compactMap { $0 }
  }

  /// The lines to stand below a row.
  func lines(after row: Int) -> [String] {
    let part = row % 3 == 2 ? upright[row] : nil
    return [after[row], part].compactMap { $0 }
  }

  /// What stands before the label of a row, on its line.
  func prefix(of row: Int) -> String {
    row % 3 == 1 ? upright[row].map { $0 + " " } ?? "" : ""
  }

  private mutating func addGroup(_ start: (row: Int, label: String)?, end: Int) {
    guard let start else { return }
    let middle = (start.row + end) / 2
    let (first, second) = TextWrap.halves(of: start.label)
    before[middle] = first
    after[middle] = second
  }

  /// The characters of a label, a comma with the one before it, without spaces.
  private static func pieces(of label: String) -> [String] {
    var pieces: [String] = []
    for character in label where !character.isWhitespace {
      if character == "、", let last = pieces.popLast() {
        pieces.append(last + "、")
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }
}
