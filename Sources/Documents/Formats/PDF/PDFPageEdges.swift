/// Drops the numbers of pages and running heads, which otherwise stand in the middle of tables and
/// paragraphs.
///
/// `-3-` and `第3页` at the upper or lower edge of a page are told by their look; a bare number is
/// one only where the same edge of every page but the first has a number that counts along. A
/// running head stands at the same place of the edge of each page, or of each but one; its first is
/// kept.
enum PDFPageEdges {
  /// How far from the edge a number may stand, as a share of the page's height.
  private static let margin = 0.12

  /// The pieces of each page without running heads and its number.
  static func removed(from pages: [[PDFBox]], heights: [Double]) -> [[PDFBox]] {
    withoutNumbers(withoutRunningHeads(pages, heights: heights), heights: heights)
  }

  private static func withoutRunningHeads(
    _ pages: [[PDFBox]], heights: [Double]
  ) -> [[PDFBox]] {
    var places: [RunningHead: Int] = [:]
    for (page, runs) in pages.enumerated() {
      for head in Set(runs.compactMap { RunningHead($0, height: heights[page]) }) {
        places[head, default: 0] += 1
      }
    }
    let least = max(2, pages.count - 1)
    var seen: Set<RunningHead> = []
    return pages.enumerated().map { page, runs in
      runs.filter { run in
        guard let head = RunningHead(run, height: heights[page]), places[head, default: 0] >= least
        else { return true }
        return seen.insert(head).inserted
      }
    }
  }

  /// A text in the margin with its place to the point; values are none.
  private struct RunningHead: Hashable {
    let text: String
    let left: Int
    let top: Int

    init?(_ run: PDFBox, height: Double) {
      guard run.bottom < height * margin || run.top > height * (1 - margin),
        !PDFValue.isOne(run.text)
      else { return nil }
      text = run.text
      left = Int(run.left.rounded())
      top = Int(run.top.rounded())
    }
  }

  private static func withoutNumbers(_ pages: [[PDFBox]], heights: [Double]) -> [[PDFBox]] {
    var pages = pages
    for isTop in [true, false] {
      let edges = pages.indices.map { edge(pages[$0], heights[$0], isTop: isTop) }
      let counts = bareNumbersCount(edges)
      for page in pages.indices {
        guard let index = edges[page]?.index, let text = edges[page]?.text else { continue }
        if looksLikeOne(text) || (counts && Int(text) != nil) { pages[page].remove(at: index) }
      }
    }
    return pages
  }

  /// The only piece of the first or last line, if it stands in the margin.
  private static func edge(
    _ runs: [PDFBox], _ height: Double, isTop: Bool
  ) -> (index: Int, text: String)? {
    guard let index = isTop ? runs.indices.first : runs.indices.last else { return nil }
    let run = runs[index]
    let isInMargin = isTop ? run.bottom < height * margin : run.top > height * (1 - margin)
    let isAlone = runs.indices.allSatisfy {
      $0 == index || abs(runs[$0].middle - run.middle) > run.typeSize
    }
    return isInMargin && isAlone ? (index, run.text) : nil
  }

  private static func bareNumbersCount(_ edges: [(index: Int, text: String)?]) -> Bool {
    let numbers = edges.enumerated().compactMap { page, edge in
      edge.flatMap { Int($0.text) }.map { $0 - page }
    }
    guard numbers.count >= 2, numbers.count >= edges.count - 1 else { return false }
    return Set(numbers).count == 1
  }

  private static func looksLikeOne(_ text: String) -> Bool {
    var shape = ""
    for character in text {
      switch character {
      case "0"..."9": if shape.last != "n" { shape.append("n") }
      case "-", "—", "–", "－", "―", "─", "·": if shape.last != "-" { shape.append("-") }
      case " ", "\u{3000}", "\u{A0}": continue
      default: shape.append(character)
      }
    }
    return ["-n-", "第n页", "第n页共n页", "第n页,共n页", "第n页，共n页", "第n页/共n页", "n/n"].contains(shape)
  }
}
