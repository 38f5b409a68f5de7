internal import AnnualReports
internal import Publishing
internal import Regions

/// A file of figures in stretches that several threads can read at once.
///
/// A report belongs to the stretch in which its first row begins, however far it goes. Only a file
/// with the header of `extract` is read in this way. That a line break inside a cell would part a
/// row wrongly does not matter: whoever reads the row from its start finds it irregular.
struct FigureChunks: Sendable {
  private let file: Descriptor
  private let size: Int
  /// How many stretches there are.
  let count: Int

  private let length: Int
  /// How far before a stretch the row before its first one must begin.
  private static let margin = 1 << 16
  /// How much is read at a time of a report that goes on behind the stretch.
  private static let step = 1 << 18

  private static let header = CSVWriter(FiguresTable.schema).output.bytes

  /// Opens a file, to be parted into stretches of a length; nil for one that has to be read
  /// otherwise.
  init?(_ path: FilePath, length: Int = 4 << 20) {
    self.length = length
    guard path != .standardStream, let status = try? FileStatus(of: path), status.kind == .file,
      let file = try? Descriptor(reading: path)
    else { return nil }
    self.file = file
    size = status.size
    count = (max(0, size - Self.header.count) + length - 1) / length
    var start = FileStretch()
    guard (try? start.append(Self.header.count, of: file, at: 0)) != nil,
      start.contents.elementsEqual(Self.header)
    else {
      file.end()
      return nil
    }
  }

  /// Closes the file.
  func end() {
    file.end()
  }

  /// Reads the reports of a stretch, one after the other; the memory serves one stretch after
  /// another.
  func forEachReport(
    of chunk: Int, memory bytes: inout FileStretch, in gazetteer: Gazetteer,
    _ body: (Report) -> Void
  ) throws(FigureRun.Trouble) {
    let start = Self.header.count + chunk * length
    let end = min(start + length, size)
    let origin = max(Self.header.count, start - Self.margin)
    bytes.removeAll()
    try read(end - origin, at: origin, into: &bytes)
    var place: Int?
    while true {
      do throws(FigureRun.Trouble) {
        let isLast = origin + bytes.count >= size
        let contents = bytes.contents
        let rows = contents.span
        if place == nil {
          place = try Self.firstReport(in: rows, from: start - origin, isLast: isLast)
        }
        return try Self.read(
          rows, from: &place, before: end - origin, isLast: isLast, in: gazetteer, body)
      } catch {
        guard error == .cutOff, origin + bytes.count < size else { throw error }
        try read(
          min(Self.step, size - origin - bytes.count), at: origin + bytes.count, into: &bytes)
      }
    }
  }

  private func read(
    _ count: Int, at offset: Int, into bytes: inout FileStretch
  ) throws(FigureRun.Trouble) {
    guard (try? bytes.append(count, of: file, at: offset)) != nil else { throw .irregular }
  }

  /// Reads the reports that begin before `end`; `place` keeps the beginning of the one at hand.
  private static func read(
    _ rows: Span<UInt8>, from place: inout Int?, before end: Int, isLast: Bool,
    in gazetteer: Gazetteer, _ body: (Report) -> Void
  ) throws(FigureRun.Trouble) {
    while let start = place, start < end {
      var cursor = FigureCursor(place: start)
      guard isLast || cursor.nextRow(in: rows) != nil else { throw .cutOff }
      var run = try FigureRun(cursor, of: rows, in: gazetteer)
      try run.read(&cursor, of: rows, isLast: isLast)
      body(run.finished(in: gazetteer))
      place = cursor.place
    }
  }

  /// Where the first report begins that does so at or behind a place; the end if none does.
  private static func firstReport(
    in rows: Span<UInt8>, from place: Int, isLast: Bool
  ) throws(FigureRun.Trouble) -> Int {
    guard place > 0 else { return 0 }
    // The row that is at hand at the place, and where the next one begins.
    let before = (0..<(place - 1)).last { rows[$0] == 0x0A }.map { $0 + 1 }
    guard let before = before ?? (place <= margin ? 0 : nil) else { throw .irregular }
    var cursor = FigureCursor(place: place - 1)
    var head = FigureCursor(place: before)
    guard head.takeHead(in: rows) else {
      throw head.nextRow(in: rows) == nil ? .cutOff : .irregular
    }
    while let row = cursor.nextRow(in: rows) {
      cursor.place = row
      guard isLast || rows.count - row >= head.place - before else { break }
      guard cursor.repeats(before..<head.place, of: rows) else { return row }
    }
    guard isLast else { throw .cutOff }
    return rows.count
  }
}
