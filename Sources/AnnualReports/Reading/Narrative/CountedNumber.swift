/// A number with a counter in a sentence, and the words that may say what it counts.
struct CountedNumber {
  /// The number in millionths, multiplied out.
  var millionths: Int64
  /// The counter.
  var unit: CountUnit
  /// Whether the text rounds it.
  var isApproximate: Bool
  /// The digits.
  var digits: Range<Int>
  /// Where the counter ends.
  var end: Int
  /// Where the clause begins that it stands in.
  var clauseStart: Int
  /// Where the number before it ends; 0 for the first.
  var previousEnd: Int

  /// The words of its clause behind the number before it.
  var context: Range<Int> { max(clauseStart, previousEnd)..<digits.lowerBound }
  /// The words of its clause before it.
  var clause: Range<Int> { clauseStart..<digits.lowerBound }
  /// The words of the sentence behind the number before it.
  var since: Range<Int> { previousEnd..<digits.lowerBound }
  /// The sentence before it.
  var before: Range<Int> { 0..<digits.lowerBound }
  /// The number.
  var quantity: Quantity { Quantity(millionths: millionths) }
}
