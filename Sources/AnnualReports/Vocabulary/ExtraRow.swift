/// A row that stands in a report's table but in no edition of the form.
///
/// It is kept with its label and never moved into another row.
public struct ExtraRow: Hashable, Sendable {
  /// The label as printed, without the white space.
  public var label: String
  /// The numbers in reading order.
  public var figures: [Figure]

  /// The stable key: `extra.` and a hash of the label, the same in every report.
  public var key: String { "extra." + Self.digits(of: label) }

  /// Puts a row together.
  public init(label: String, figures: [Figure]) {
    self.label = label
    self.figures = figures
  }

  /// FNV-1a over the label's UTF-8, in 16 hexadecimal digits.
  private static func digits(of label: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in label.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
