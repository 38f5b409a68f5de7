/// What the table of 2014–2018 in a document holds.
struct PreReformTable: Sendable {
  /// The figures that have a cell, in the form's order.
  var figures: [(indicator: Indicator, figure: Figure)] = []
  /// Rows that regions have added, in reading order.
  var extraRows: [ExtraRow] = []
  /// What is odd, in reading order.
  var findings: [Finding] = []
  /// Bytes of the document's text from the heads to the end of the last row.
  var extent: Range<UInt32>
}
