/// Neighbouring cells that tell which of a few things a row is about, written once for each thing:
/// keys of indicators, units with statuses.
///
/// All lie in one piece of memory, so that a row is put together without a look at its words and
/// without counting references to them.
///
///     let words = CSVWords(schema, from: "indicator", indicators) { csv, indicator in
///       csv.text(indicator.key)
///       csv.text(indicator.unit)
///     }
///     csv.word(3, of: words)
public struct CSVWords: Sendable {
  /// The first of the columns.
  let first: Int
  /// The column behind the last.
  private(set) var end: Int
  /// The words with the comma before each cell, one behind the other.
  private var bytes: [UInt8] = []
  /// Where each word ends in them.
  private var ends: [Int] = [0]

  /// The cells of things, the first that of a column of the table; `write` writes as many for each.
  ///
  /// - Precondition: The table has a column of that key.
  public init<Things: Sequence>(
    _ schema: TableSchema, from column: String, _ things: Things,
    write: (inout CSVWriter, Things.Element) -> Void
  ) {
    var cells = CSVCells(schema, from: column)
    first = cells.first
    end = first
    for thing in things {
      cells.write { write(&$0, thing) }
      precondition(
        ends.count == 1 || cells.writer.count == end, "one has other cells than the rest")
      end = cells.writer.count
      bytes += cells.writer.output.bytes
      ends.append(bytes.count)
    }
  }

  /// Appends the cells of a thing.
  @inline(__always)
  fileprivate func append(_ number: Int, to output: inout TextOutput) {
    output.append(bytes.span.extracting(ends[number]..<ends[number + 1]))
  }
}

extension CSVWriter {
  /// Writes the cells of a thing, by its number from 0, as they stand.
  ///
  /// - Precondition: The first of them is the next of the row.
  public mutating func word(_ number: Int, of words: CSVWords) {
    precondition(count == words.first, "these cells have another place in the row")
    words.append(number, to: &output)
    count = words.end
  }
}
