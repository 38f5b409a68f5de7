/// The figures of the tables that a number in the text should agree with.
///
/// A class, for there are five of them and every report is held against all.
final class TableCounterpart: Sendable {
  /// What the text counts.
  let kind: NarrativeKind
  /// What the tables count; the sum of several.
  let indicators: [Indicator]
  /// What may be counted along with it: requests carried over from the year before.
  let others: [Indicator]
  /// The name of the figure in the table.
  let rows: EditRule.Text

  private init(
    kind: NarrativeKind, indicators: [Indicator], others: [Indicator], rows: EditRule.Text
  ) {
    self.kind = kind
    self.indicators = indicators
    self.others = others
    self.rows = rows
  }

  /// All that can be compared.
  ///
  /// 双公示, disclosed items and fees have other definitions.
  static let all: [TableCounterpart] = [
    TableCounterpart(
      kind: .requestsReceived, indicators: [RequestRow.receivedNew.indicator(.total)],
      others: [RequestRow.carriedIn.indicator(.total)],
      rows: EditRule.Text("表三“本年新收”", "table three, requests received")),
    TableCounterpart(
      kind: .requestsClosed, indicators: [RequestRow.outcomeTotal.indicator(.total)], others: [],
      rows: EditRule.Text("表三“办理结果总计”", "table three, outcomes")),
    TableCounterpart(
      kind: .requestsCarried, indicators: [RequestRow.carriedOut.indicator(.total)], others: [],
      rows: EditRule.Text("表三“结转下年度继续办理”", "table three, requests carried over")),
    TableCounterpart(
      kind: .review, indicators: [Forum.review.indicator(.total)], others: [],
      rows: EditRule.Text("表四行政复议总计", "table four, reviews")),
    TableCounterpart(
      kind: .suit,
      indicators: [
        Forum.directSuit.indicator(.total), Forum.suitAfterReview.indicator(.total),
      ], others: [], rows: EditRule.Text("表四行政诉讼总计", "table four, suits")),
  ]

  /// What the tables report; nothing unless every cell is there.
  func quantity(in figures: FigureTable) -> Quantity? {
    let parts = indicators.map { figures[$0] }.filter { $0.status == .reported }
    guard parts.count == indicators.count else { return nil }
    return Quantity(sumOf: parts.compactMap(\.quantity))
  }

  /// The same with what may be counted along; nothing where that is not there or nothing may be.
  func alternative(in figures: FigureTable) -> Quantity? {
    let more = others.compactMap { figures[$0].quantity }
    guard !others.isEmpty, more.count == others.count, let own = quantity(in: figures) else {
      return nil
    }
    return Quantity(sumOf: [own] + more)
  }
}
