/// A report of a panel.
struct PanelEntry {
  /// The place of its figures in `PanelFigures`.
  let figures: Int
  let record: Int32
  let authority: Int32
  /// The place of its year among those of the panel.
  let year: Int
  let member: PanelKey
  /// Where its division is in its own year.
  let placing: Placing
}
