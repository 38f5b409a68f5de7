/// A line of a text: where its bytes are, and the tabs and bars in it.
///
/// It keeps places alone; the text, and the places of all its marks, are handed to what looks at them.
struct Line {
  /// Its bytes, without the end of the line.
  let range: Range<Int>
  /// Its tabs and bars: places among the marks of the text.
  let marks: Range<Int>
  /// How many of them are bars.
  let barCount: Int

  /// How many tabs stand in it.
  var tabCount: Int { marks.count - barCount }

  /// The line without white space around it.
  func trimmed(in text: Span<UInt8>) -> Range<Int> { WhiteSpace.trimmed(text, range) }

  /// Whether it is but the gap between a carriage return and its line feed, or before a form feed.
  func isNoLineOfItsOwn(in text: Span<UInt8>) -> Bool {
    let place = range.lowerBound
    guard range.isEmpty, place < text.count else { return false }
    if text[place] == .formFeed { return true }
    return place > 0 && text[place - 1] == .carriageReturn && text[place] == .lineFeed
  }

  /// Whether its tabs all stand at its beginning; of a line without text, whether it is one tab.
  func hasOnlyLeadingTabs(in text: Span<UInt8>) -> Bool {
    guard tabCount > 0, text[range.lowerBound] == .tab else { return false }
    var leading = 0
    while leading < range.count, text[range.lowerBound + leading] == .tab { leading += 1 }
    return leading == tabCount && (leading == 1 || !trimmed(in: text).isEmpty)
  }

  /// Whether it begins with a bar.
  func beginsWithBar(in text: Span<UInt8>) -> Bool {
    trimmed(in: text).first.map { Bars.length(text, at: $0) > 0 } ?? false
  }

  /// Whether it ends with a bar.
  func endsWithBar(in text: Span<UInt8>) -> Bool {
    guard let last = trimmed(in: text).last else { return false }
    return text[last] == .bar
      || (last - 2 >= range.lowerBound && Bars.length(text, at: last - 2) == 3)
  }

  /// Whether anything but bars and white space stands in it.
  func hasTextBesideBars(in text: Span<UInt8>, _ marks: Span<UInt32>) -> Bool {
    var found = false
    forEachPart(of: text, marks, betweenBars: true) { part, _ in found = found || !part.isEmpty }
    return found
  }

  /// Whether it is the rule under the head of a Markdown table: `|---|:--:|`.
  func isMarkdownRule(in text: Span<UInt8>) -> Bool {
    var (dashes, hasRun) = (0, false)
    for index in trimmed(in: text) {
      switch text[index] {
      case UInt8(ascii: "-"):
        dashes += 1
        hasRun = hasRun || index > range.lowerBound && text[index - 1] == UInt8(ascii: "-")
      case .bar, .tab, UInt8(ascii: " "), UInt8(ascii: ":"): continue
      default: return false
      }
    }
    return dashes >= 2 && hasRun
  }

  /// Calls the closure with every part of the line between its bars, or between its tabs, without
  /// white space around it, and whether it is the last one.
  @inline(__always)
  func forEachPart(
    of text: Span<UInt8>, _ marks: Span<UInt32>, betweenBars: Bool,
    _ body: (Range<Int>, Bool) -> Void
  ) {
    var start = range.lowerBound
    for index in self.marks {
      let place = Int(marks[index])
      guard (text[place] != .tab) == betweenBars else { continue }
      body(WhiteSpace.trimmed(text, start..<place), false)
      start = place + (betweenBars ? Bars.length(text, at: place) : 1)
    }
    body(WhiteSpace.trimmed(text, start..<range.upperBound), true)
  }
}
