extension CSVWriter {
  /// Writes a cell of text given as UTF-8 bytes.
  public mutating func text(_ text: Span<UInt8>) {
    let isGuarded = beginCell()
    guard !text.isEmpty else { return writeEmptyCell() }
    output.append(cell: text, isGuarded: isGuarded)
  }

  /// Writes a cell of text given as UTF-8 bytes.
  public mutating func text(_ text: [UInt8]) { self.text(text.span) }

  /// Writes a cell of text given as UTF-8 bytes.
  public mutating func text(_ text: ArraySlice<UInt8>) { self.text(text.span) }

  /// Writes a cell of text, empty for `nil`.
  public mutating func text(_ text: String?) {
    guard let text else { return empty() }
    text.withUTF8Span { self.text($0) }
  }

  /// Writes a cell with a whole number, empty for `nil`.
  public mutating func integer(_ number: Int64?) {
    guard let number else { return empty() }
    _ = beginCell()
    output.append(number)
  }

  /// Writes a cell with a whole number, empty for `nil`.
  public mutating func integer(_ number: Int?) {
    integer(number.map(Int64.init))
  }

  /// Writes a cell with a decimal number given in millionths, empty for `nil`.
  ///
  /// 1_500_000 is `1.5`, 2_000_000 is `2`.
  public mutating func millionths(_ number: Int64?) {
    guard let number else { return empty() }
    _ = beginCell()
    output.append(millionths: number)
  }

  /// Writes a cell with `true` or `false`, empty for `nil`.
  public mutating func boolean(_ fact: Bool?) {
    guard let fact else { return empty() }
    _ = beginCell()
    output.append(literal: fact ? "true" : "false")
  }

  /// Writes an empty cell.
  public mutating func empty() {
    _ = beginCell()
    writeEmptyCell()
  }
}
