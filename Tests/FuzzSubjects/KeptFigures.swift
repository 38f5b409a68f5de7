import AnnualReports
import Documents
import GeneratedReports

/// The law of damaged reports: figures may get lost, but those that are kept are those of the whole
/// report, or flagged.
///
/// A figure is kept where the damaged report gives a number. It is right where the whole report
/// gives the same number, or the model holds it. It is flagged where the damaged report has a
/// warning or an error about its row that the whole report has not.
///
/// A row of the damaged report that has a value in every column, where that of the whole report
/// has not, is left out: a cell that stands twice has made up for a blank one, which nobody can see.
public enum KeptFigures {
  /// The figures that break the law, in words; nothing where none does.
  public static func fault(of damage: Damage) -> String? {
    guard let damaged = damage.damaged else { return nil }
    var reader = ReportReader()
    let whole = reader.read(damage.whole, source: "report")
    let kept = reader.read(damaged, source: "report")
    let wrong = Indicator.all.filter { indicator in
      let figure = kept.figures[indicator]
      guard figure.status == .reported, figure.hasKnownUnit else { return false }
      let quantity = figure.quantity
      return quantity != whole.figures[indicator].quantity
        && quantity?.description != damage.report.model.number(indicator.key)?.description
        && !isFlagged(indicator, kept, besides: whole)
        && !(isFull(indicator, kept) && !isFull(indicator, whole))
    }
    guard !wrong.isEmpty else { return nil }
    let figures = wrong.prefix(3).map {
      "\($0.key) \(said(whole.figures[$0])) -> \(said(kept.figures[$0]))"
    }
    return "\(damage.kind), \(damage.report.layout), at \(damage.place): "
      + figures.joined(separator: ", ")
  }

  private static func said(_ figure: Figure) -> String {
    figure.quantity?.description ?? figure.status.key
  }

  private static func isFlagged(
    _ indicator: Indicator, _ kept: Report, besides whole: Report
  ) -> Bool {
    kept.findings.contains { finding in
      guard finding.severity >= .warning, let about = finding.indicator else { return false }
      return row(of: about) == row(of: indicator)
        && !whole.findings.contains { $0.rule == finding.rule && $0.chinese == finding.chinese }
    }
  }

  /// Whether all cells of the indicator's row hold numbers.
  private static func isFull(_ indicator: Indicator, _ report: Report) -> Bool {
    Indicator.all.allSatisfy { other in
      row(of: other) != row(of: indicator) || report.figures[other].quantity != nil
        || report.figures[other].status == .missing
    }
  }

  /// The key without its last part, which names the column.
  private static func row(of indicator: Indicator) -> Substring {
    let key = indicator.key
    return key[..<(key.lastIndex(of: ".") ?? key.endIndex)]
  }
}
