/// A line of a text: its bytes from `start` up to `end`, and the tabs and bars in it.
@safe
struct Line {
  /// The bytes of the whole text.
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  /// The places of its tabs and bars, in order.
  let marks: UnsafeBufferPointer<UInt32>
  /// How many of them are bars.
  let barCount: Int
  /// The line without white space around it.
  let trimmed: Range<Int>

  /// The line between two places, with the marks that stand there.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int,
    marks: UnsafeBufferPointer<UInt32>
  ) {
    unsafe self.bytes = unsafe bytes
    self.start = start
    self.end = end
    unsafe self.marks = unsafe marks
    var barCount = 0
    for index in 0..<marks.count where unsafe bytes[Int(marks[index])] != .tab { barCount += 1 }
    self.barCount = barCount
    trimmed = unsafe WhiteSpace.trimmed(bytes, start, end)
  }

  /// How many tabs stand in it.
  var tabCount: Int { unsafe marks.count - barCount }

  /// Whether it is but the gap between a carriage return and its line feed, or before a form feed.
  var isNoLineOfItsOwn: Bool {
    guard start == end, unsafe end < bytes.count else { return false }
    if unsafe bytes[end] == .formFeed { return true }
    return unsafe start > 0 && bytes[start - 1] == .carriageReturn && bytes[end] == .lineFeed
  }

  /// Whether its tabs all stand at its beginning; of a line without text, whether it is one tab.
  var hasOnlyLeadingTabs: Bool {
    var leading = 0
    while start + leading < end, unsafe bytes[start + leading] == .tab { leading += 1 }
    return leading == tabCount && (!trimmed.isEmpty || leading == 1)
  }

  /// Whether it begins with a bar.
  var beginsWithBar: Bool {
    unsafe !trimmed.isEmpty && Bars.length(bytes, at: trimmed.lowerBound) > 0
  }

  /// Whether it ends with a bar.
  var endsWithBar: Bool {
    guard let last = trimmed.last else { return false }
    return unsafe bytes[last] == .bar
      || (last - 2 >= start && Bars.length(bytes, at: last - 2) == 3)
  }

  /// Whether anything but bars and white space stands in it.
  var hasTextBesideBars: Bool {
    var found = false
    forEachPart(betweenBars: true) { range, _ in found = found || !range.isEmpty }
    return found
  }

  /// Whether it is the rule under the head of a Markdown table: `|---|:--:|`.
  var isMarkdownRule: Bool {
    var dashes = 0
    for index in trimmed {
      switch unsafe bytes[index] {
      case UInt8(ascii: "-"): dashes += 1
      case .bar, .tab, UInt8(ascii: " "), UInt8(ascii: ":"): continue
      default: return false
      }
    }
    return dashes >= 2 && hasDashRun
  }

  private var hasDashRun: Bool {
    trimmed.dropFirst().contains {
      unsafe bytes[$0] == UInt8(ascii: "-") && bytes[$0 - 1] == UInt8(ascii: "-")
    }
  }

  /// Calls the closure with every part of the line between its bars, or between its tabs, without
  /// white space around it, and whether it is the last one.
  @inline(__always)
  func forEachPart(betweenBars: Bool, _ body: (Range<Int>, Bool) -> Void) {
    var partStart = start
    for index in unsafe 0..<marks.count {
      let place = unsafe Int(marks[index])
      guard unsafe (bytes[place] != .tab) == betweenBars else { continue }
      unsafe body(WhiteSpace.trimmed(bytes, partStart, place), false)
      partStart = unsafe place + (betweenBars ? Bars.length(bytes, at: place) : 1)
    }
    unsafe body(WhiteSpace.trimmed(bytes, partStart, end), true)
  }
}
