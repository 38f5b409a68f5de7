/// What a line holds besides words.
struct LineKind {
  var tabs = 0
  var bars = 0

  /// Takes note of the byte at a place.
  @inline(__always)
  mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    if bytes[index] == .tab {
      tabs += 1
    } else if Bars.length(bytes, at: index) > 0 {
      bars += 1
    }
  }
}

/// A line of a text: its bytes from `start` up to `end`, and what it holds.
struct Line {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  let kind: LineKind

  /// The line without white space around it.
  var trimmed: Range<Int> { trim(start, end) }

  /// Whether it is but the gap between a carriage return and its line feed, or before a form feed.
  var isNoLineOfItsOwn: Bool {
    guard start == end, end < bytes.count else { return false }
    if bytes[end] == .formFeed { return true }
    return start > 0 && bytes[start - 1] == .carriageReturn && bytes[end] == .lineFeed
  }

  /// Whether its tabs all stand at its beginning; of a line without text, whether it is one tab.
  var hasOnlyLeadingTabs: Bool {
    let leading = (start..<end).prefix { bytes[$0] == .tab }.count
    return leading == kind.tabs && (!trimmed.isEmpty || leading == 1)
  }

  /// Whether it begins with a bar.
  var beginsWithBar: Bool { trimmed.first.map { barLength(at: $0) > 0 } ?? false }

  /// Whether it ends with a bar.
  var endsWithBar: Bool {
    guard let last = trimmed.last else { return false }
    return bytes[last] == .bar || (last - 2 >= start && Bars.length(bytes, at: last - 2) == 3)
  }

  /// Whether anything but bars and white space stands in it.
  var hasTextBesideBars: Bool {
    var found = false
    forEachPart(partedBy: { barLength(at: $0) }) { range, _ in found = found || !range.isEmpty }
    return found
  }

  /// Whether it is the rule under the head of a Markdown table: `|---|:--:|`.
  var isMarkdownRule: Bool {
    var dashes = 0
    for index in trimmed {
      switch bytes[index] {
      case UInt8(ascii: "-"): dashes += 1
      case .bar, .tab, UInt8(ascii: " "), UInt8(ascii: ":"): continue
      default: return false
      }
    }
    return dashes >= 2 && hasDashRun
  }

  private var hasDashRun: Bool {
    trimmed.dropFirst().contains {
      bytes[$0] == UInt8(ascii: "-") && bytes[$0 - 1] == UInt8(ascii: "-")
    }
  }

  /// How many bytes the bar at a place has; 0 where there is none.
  func barLength(at index: Int) -> Int { Bars.length(bytes, at: index) }

  /// Calls the closure with every part of the line, without white space around it, and whether it
  /// is the last one.
  func forEachPart(partedBy separator: (Int) -> Int, _ body: (Range<Int>, Bool) -> Void) {
    var partStart = start
    var index = start
    while index < end {
      let length = separator(index)
      if length > 0 {
        body(trim(partStart, index), false)
        partStart = index + length
      }
      index += max(length, 1)
    }
    body(trim(partStart, end), true)
  }

  private func trim(_ from: Int, _ to: Int) -> Range<Int> {
    var low = from
    var high = to
    while low < high {
      let length = WhiteSpace.length(bytes, at: low, before: high)
      guard length > 0 else { break }
      low += length
    }
    while high > low {
      let length = WhiteSpace.length(bytes, endingAt: high, after: low)
      guard length > 0 else { break }
      high -= length
    }
    return low..<high
  }
}
