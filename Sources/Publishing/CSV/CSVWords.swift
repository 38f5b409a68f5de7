/// Words of the program's own that stand in many rows, written as cells once: keys, units, statuses.
///
/// A word may be several neighbouring cells. All words lie in one piece of memory, so that a row is
/// put together without a look at its words and without counting references to them.
///
///     let units = CSVWords([["件", "reported"], ["件", "blank"]])
///     csv.word(1, of: units)
public struct CSVWords: Sendable {
  /// How many cells each word is.
  let width: Int
  /// The words with a comma before each cell, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word ends in them.
  private var ends: [Int] = [0]

  /// Words of as many cells each.
  ///
  /// - Precondition: No cell has a byte that needs a closer look in CSV, or begins as a formula does.
  public init(_ words: [[String]]) {
    width = words.first?.count ?? 0
    for word in words {
      precondition(word.count == width, "one word has other cells than the rest")
      for cell in word {
        var cell = cell
        cell.withUTF8 { text in
          let raw = UnsafeRawBufferPointer(text)
          precondition(
            unsafe raw.allSatisfy { $0 > 0x22 && $0 != 0x2C && $0 != 0x7F }
              && !FormulaStart.stands(at: 0, of: raw), "a word may be written otherwise")
          bytes.append(UInt8(ascii: ","))
          unsafe bytes.append(contentsOf: raw)
        }
      }
      ends.append(bytes.count)
    }
  }

  /// Calls `body` with the cells of a word and the comma before each.
  ///
  /// - Precondition: There is a word of that number, from 0.
  @inline(__always)
  fileprivate func withBytes(of word: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    let range = ends[word]..<ends[word + 1]
    unsafe bytes.withUnsafeBytes { unsafe body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}

extension CSVWriter {
  /// Writes the cells of a word; they are not the first of the row.
  public mutating func word(_ number: Int, of words: CSVWords) {
    precondition(count > 0, "a word stands behind another cell")
    unsafe words.withBytes(of: number) { unsafe output.append($0) }
    count &+= words.width
  }
}
