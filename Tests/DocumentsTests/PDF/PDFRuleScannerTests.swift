import Testing

@testable import Documents

struct PDFRuleScannerTests {
  private func rules(_ drawing: String, isWide: Bool = false) -> [PDFRule] {
    let page = isWide ? PDFPage(width: 842, height: 595) : PDFPage(width: 595, height: 842)
    let text = """
      %!PS-Adobe-3.0
      1 1 m 9 1 l S
      %%Page: 1 1
      %%BeginPageSetup
      %%PageOrientation: \(isWide ? "Landscape" : "Portrait")
      %%EndPageSetup
      q 1 0 0 -1 0 842 cm q
      \(drawing)
      %%Trailer
      """
    return PDFRuleScanner.rules(in: Array(text.utf8), pages: [page]).flatMap { $0 }
  }

  private func across(_ position: Double, _ start: Double, _ end: Double) -> [PDFRule] {
    [PDFRule(from: (start, position), to: (end, position))].compactMap { $0 }
  }

  private func down(_ position: Double, _ start: Double, _ end: Double) -> [PDFRule] {
    [PDFRule(from: (position, start), to: (position, end))].compactMap { $0 }
  }

  @Test(arguments: [
    "0 g 10 20 m 90 20 l S", "10 19.5 80 1 re f*", "10 19.5 m 90 19.5 l 90 20.5 l 10 20.5 l h f",
    "q 1 0 0 -1 0 0 cm 10 -20 m 90 -20 l S Q", "q 2 0 0 2 0 0 cm 5 10 m 45 10 l S Q",
    "[ 1 0 0 1 5 5 ] concat 5 15 m 85 15 l S", "q 1 g 0 0 50 50 re f Q 10 20 m 90 20 l S",
    "(1 1 m \\) 2 l S) Tj 10 20 m 90 20 l S", "[<0102>-3(a)] TJ 10 20 m 90 20 l S",
    "cairo_image 1 1 m 5 1 l S (~> 10 20 m 90 20 l S",
  ])
  func aLineAcross(drawing: String) {
    #expect(rules(drawing) == across(20, 10, 90))
  }

  @Test(arguments: [
    "", "1 g 10 20 m 90 20 l S", "1 1 1 rg 10 19 80 1 re f", "10 20 m 90 20 l n",
    "10 20 m 90 60 l S", "10 20 80 60 re f", "10 20 m 20 20 30 20 90 20 c S", "10 20 m 11 20 l S",
    "10 20 re f", "cm 1 g S m l",
  ])
  func noLine(drawing: String) {
    #expect(rules(drawing).isEmpty)
  }

  @Test func aRectangleHasFourLines() {
    #expect(rules("10 20 80 60 re S").count == 4)
  }

  @Test func aWidePageIsTurnedBack() {
    #expect(rules("10 20 m 10 90 l S", isWide: true) == across(10, 752, 822))
    #expect(rules("10 20 m 90 20 l S", isWide: true) == down(822, 10, 90))
  }

  @Test func whatLiesBeyondThePageIsCutOff() {
    #expect(rules("10 800 m 10 1200 l S 10 900 m 90 900 l S") == down(10, 800, 842))
    #expect(rules("-20 20 m 90 20 l S -5 1 m -5 9 l S") == across(20, 0, 90))
  }

  @Test func aDrawingOfOtherPagesIsNotUsed() {
    #expect(PDFRuleScanner.rules(in: [], pages: [PDFPage(width: 1, height: 1)]) == [[]])
  }
}
