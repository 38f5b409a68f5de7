extension JSONWriter {
  /// Writes a string.
  public mutating func string(_ text: String) {
    value { $0.append(quoted: text) }
  }

  /// Writes a string given as UTF-8 bytes.
  public mutating func string(_ text: Span<UInt8>) {
    value { $0.append(quoted: text) }
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int64) {
    value { $0.append(number) }
  }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    value { $0.append(number) }
  }

  /// Writes a decimal number given in millionths: 1_500_000 is `1.5`.
  public mutating func millionths(_ number: Int64) {
    value { $0.append(millionths: number) }
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ fact: Bool) {
    value { $0.append(literal: fact ? "true" : "false") }
  }

  /// Writes `null`.
  public mutating func null() {
    value { $0.append(literal: "null") }
  }

  /// Writes a member with a string, or with `null`.
  public mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { string(text) } else { null() }
  }
}
