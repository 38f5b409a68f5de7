/// Groups lines of text to cells and paragraphs, by the heights of the values beside them.
///
/// Lines that stand under each other and are aligned form a chain. A label that is wrapped stands
/// with its middle, or with its first line, at the height of its row's values; so each chain is cut
/// where that comes true for as many of its parts as possible.
struct PDFCells {
  private let lines: [PDFBox]
  private let bands: [PDFBand]
  /// The edges of the text on all pages.
  private let leftEdge: Double
  private let rightEdge: Double
  /// The size of the type that most lines have; that of titles is larger.
  private let bodySize: Double
  /// The least distance of two lines that may belong together, by the height of their type.
  private var pitches: [Int: Double] = [:]

  /// A cell has no more lines than this; a paragraph may.
  private static let mostLines = 16

  /// The cells of a document; lines and bands in the order of pages and heights.
  static func cells(of lines: [PDFBox], beside bands: [PDFBand]) -> [PDFCell] {
    var cells = PDFCells(lines: lines, bands: bands)
    let chains = cells.chains()
    cells.learnPitches(chains)
    return PDFPageBreaks.joined(chains.flatMap { cells.cut($0) })
  }

  private init(lines: [PDFBox], bands: [PDFBand]) {
    self.lines = lines
    self.bands = bands
    leftEdge = lines.reduce(.infinity) { min($0, $1.left) }
    rightEdge = lines.reduce(0) { max($0, $1.right) }
    let sizes = lines.map(\.typeSize).sorted()
    bodySize = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
  }

  // MARK: Chains

  private func chains() -> [[Int]] {
    var next = [Int?](repeating: nil, count: lines.count)
    var previous = [Int?](repeating: nil, count: lines.count)
    for index in lines.indices {
      guard let below = lineBelow(index), previous[below] == nil else { continue }
      next[index] = below
      previous[below] = index
    }
    return lines.indices.filter { previous[$0] == nil }.map { start in
      Array(sequence(first: start) { next[$0] })
    }
  }

  /// The nearest line under a line that may belong to it.
  private func lineBelow(_ index: Int) -> Int? {
    let line = lines[index]
    for below in (index + 1)..<max(lines.count, index + 1) {
      let other = lines[below]
      guard other.page == line.page, other.middle - line.middle < 2.1 * line.typeSize else {
        return nil
      }
      if mayFollow(line, other) { return below }
    }
    return nil
  }

  private func mayFollow(_ line: PDFBox, _ below: PDFBox) -> Bool {
    let size = min(line.typeSize, below.typeSize)
    guard below.middle - line.middle > 0.7 * size, max(line.typeSize, below.typeSize) < 1.35 * size,
      line.overlapsAcross(below), !ListNumber.begins(below.text)
    else { return false }
    guard !isProse(line) else {
      if line.typeSize > 1.15 * bodySize, !isProse(below), line.isCentred(over: below) {
        return true
      }
      let indent = line.left - below.left
      return line.right > rightEdge - 1.8 * size && indent > -0.6 * size && indent < 3 * size
    }
    return below.top - line.bottom < 0.9 * size && !isProse(below)
      && (isAligned(line, below) || isWithin(line, below) || isWithin(below, line))
  }

  /// Whether a line is as long as only those of paragraphs are.
  private func isProse(_ line: PDFBox) -> Bool { line.width > 0.62 * (rightEdge - leftEdge) }

  private func isAligned(_ line: PDFBox, _ below: PDFBox) -> Bool {
    let size = min(line.typeSize, below.typeSize)
    return isProse(line) || abs(line.left - below.left) < 0.7 * size
      || abs(line.centre - below.centre) < 0.7 * size
  }

  private func isWithin(_ line: PDFBox, _ other: PDFBox) -> Bool {
    line.left > other.left - 1 && line.right < other.right + 1
  }

  // MARK: Cuts

  private struct Cut {
    var cost: Double
    var start: Int
    var band: Int?
  }

  /// Cuts a chain at the least cost.
  private func cut(_ chain: [Int]) -> [PDFCell] {
    let near = bandsNear(chain)
    if near.isEmpty || isUpright(chain) { return aligned(chain).map { cell($0, nil) } }
    var best: [Cut] = []
    for end in chain.indices {
      var least = Cut(cost: .infinity, start: end)
      for start in max(0, end - Self.mostLines + 1)...end {
        let part = cost(chain[start...end], near)
        let cost = part.cost + (start > 0 ? best[start - 1].cost : 0)
        if cost < least.cost { least = Cut(cost: cost, start: start, band: part.band) }
      }
      best.append(least)
    }
    return cells(chain, best)
  }

  /// Whether lines are characters written one under the other.
  private func isUpright(_ chain: [Int]) -> Bool {
    chain.count >= 4
      && chain.allSatisfy { lines[$0].width < 1.6 * lines[$0].typeSize || lines[$0].text.count < 2 }
  }

  private mutating func learnPitches(_ chains: [[Int]]) {
    for chain in chains {
      for (line, below) in zip(chain, chain.dropFirst()) {
        let step = lines[below].middle - lines[line].middle
        let key = pitchKey(line)
        pitches[key] = min(pitches[key] ?? .infinity, step)
      }
    }
  }

  private func pitchKey(_ line: Int) -> Int {
    Int(((lines[line].bottom - lines[line].top) * 4).rounded())
  }

  /// Whether two lines of a chain are farther apart than lines of a cell: the border between two
  /// rows takes at least a hairline.
  private func isLoose(_ line: Int, _ below: Int) -> Bool {
    let step = lines[below].middle - lines[line].middle
    let usual = pitches[pitchKey(line)] ?? step
    return isProse(lines[line]) ? step > usual * 1.5 : step > usual * 1.02 + 0.25
  }

  /// The parts of a chain whose lines are aligned and equally far apart.
  private func aligned(_ chain: [Int]) -> [ArraySlice<Int>] {
    var parts: [ArraySlice<Int>] = []
    var start = 0
    for index in chain.indices.dropFirst()
    where !isAligned(lines[chain[index - 1]], lines[chain[index]])
      || isLoose(chain[index - 1], chain[index])
    {
      parts.append(chain[start..<index])
      start = index
    }
    return parts + [chain[start...]]
  }

  private func cells(_ chain: [Int], _ best: [Cut]) -> [PDFCell] {
    var cells: [PDFCell] = []
    var end = chain.count - 1
    while end >= 0 {
      let cut = best[end]
      cells.append(cell(chain[cut.start...end], cut.band))
      end = cut.start - 1
    }
    return cells.reversed()
  }

  private func cell(_ part: ArraySlice<Int>, _ band: Int?) -> PDFCell {
    PDFCell(lines: part.map { lines[$0] }, band: band)
  }

  private func bandsNear(_ chain: [Int]) -> [Int] {
    guard let first = chain.first, let last = chain.last else { return [] }
    let (top, bottom) = (lines[first], lines[last])
    let start = partition { $0.page > top.page || $0.page == top.page && $0.middle > top.top }
    let end = partition { $0.page > top.page || $0.page == top.page && $0.middle > bottom.bottom }
    return Array(start..<max(start, end))
  }

  /// The first band of which something is true, that is true of all behind it as well.
  private func partition(_ isBehind: (PDFBand) -> Bool) -> Int {
    var (low, high) = (0, bands.count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(bands[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How badly lines fit as one cell: by how far the middle or the first line misses a band, how
  /// many lines there are and how many of them are not aligned, and how many more bands stand at
  /// their heights.
  ///
  /// The weights were chosen on PDFs of three producers.
  private func cost(_ part: ArraySlice<Int>, _ near: [Int]) -> (cost: Double, band: Int?) {
    let cell = cell(part, nil)
    let size = cell.typeSize
    let more = 0.04 * Double(part.count - 1)
    var best: (cost: Double, band: Int?) = (0.6 + more, nil)
    for index in near {
      let band = bands[index]
      let middle = abs(band.middle - cell.middle) / size
      let isWrapped = part.count > 1 || band.lastLine > band.firstLine
      let first = isWrapped ? abs(band.firstLine - cell.lines[0].middle) / size + 0.2 : .infinity
      let miss = min(middle, first)
      let limit = miss == middle ? 0.45 : 0.55
      if miss < limit, 0.5 * miss + more < best.cost { best = (0.5 * miss + more, index) }
    }
    guard part.count > 1 else { return best }
    let others = near.count { index in
      index != best.band
        && cell.lines.contains { abs($0.middle - bands[index].middle) < 0.3 * size }
    }
    let links = zip(part, part.dropFirst())
    let shifts = Double(links.count { !isAligned(lines[$0], lines[$1]) })
    let borders = Double(links.count { isLoose($0, $1) })
    let misfits = shifts * (best.band == nil ? 0.8 : 0.25) + borders * 0.8
    let surplus = best.band.map { isNotFull(cell, beside: bands[$0]) } ?? false ? 1.0 : 0
    return (best.cost + misfits + Double(others) + surplus, best.band)
  }

  /// Whether one of a cell's lines stands at the height of a band by itself, and its lines leave so
  /// much room before the values that nothing has wrapped them.
  private func isNotFull(_ cell: PDFCell, beside band: PDFBand) -> Bool {
    guard let value = band.values.first(where: { $0.left > cell.right }),
      cell.lines.contains(where: { abs($0.middle - band.middle) < 0.3 * cell.typeSize })
    else { return false }
    let room = value.left - cell.left
    return room < 34 * cell.typeSize && cell.right - cell.left + cell.typeSize < 0.45 * room
  }
}
