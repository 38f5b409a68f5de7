/// A number that a report states in its running text, with the sentence that it stands in.
///
/// Places are bytes of the document's text.
public struct NarrativeFigure: Hashable, Sendable {
  /// What it counts.
  public var kind: NarrativeKind
  /// The number; 万 and 亿 are multiplied out, also in amounts of money, which are in 元.
  public var quantity: Quantity
  /// The counter as printed, in simplified characters: `条`, `件`, `次`, `元`; empty for a statement
  /// that there is none.
  public var unit: String
  /// Whether words say that there is none: 未收到政府信息公开申请.
  public var isZeroStatement: Bool
  /// Whether the text rounds it: 约, 余, 近, or a number of 万.
  public var isApproximate: Bool
  /// Where the sentence begins.
  public var sentenceStart: UInt32
  /// Where the sentence ends, its full stop included.
  public var sentenceEnd: UInt32
  /// Where the number, or the words for none, begins.
  public var numberStart: UInt32
  /// Where the number ends, before its unit.
  public var numberEnd: UInt32

  /// The key, which is stable: `narrative.requests.received`.
  public var key: String { kind.key }
}
