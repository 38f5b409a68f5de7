/// Reads the dates of a line: 2025年1月23日, 二〇二五年一月二十三日, 2025-01-23.
struct DateReader {
  /// A date with the characters that it takes.
  struct Found {
    let date: IssueDate
    let start: Int
    let end: Int
  }

  private(set) var dates: [Found] = []
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]

  /// How many characters the line has, white space left out.
  var count: Int { scalars.count }

  init(_ line: ArraySlice<UInt8>) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = line.startIndex
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      if !scalar.properties.isWhitespace, scalar != "|", scalar != "\u{FEFF}" {
        scalars.append(scalar)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    self.scalars = scalars
    self.offsets = offsets
    var place = 0
    while place < scalars.count {
      if let found = date(at: place) {
        dates.append(found)
        place = found.end
      } else {
        place += 1
      }
    }
  }

  /// Whether nothing but marks follows from a place on.
  func isBlank(after place: Int) -> Bool {
    scalars[place...].allSatisfy { "。．.)）」】 ".unicodeScalars.contains($0) }
  }

  /// Whether a sentence stands before a place.
  func endsSentence(before place: Int) -> Bool {
    scalars[..<place].contains { "，。；、,;至到自从截".unicodeScalars.contains($0) }
  }

  /// Whether a word stands right before a place, but for a colon.
  func stands(_ word: String, before place: Int) -> Bool {
    var end = place
    while end > 0, "：:[［【(（".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return scalars[..<end].suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
  }

  private func date(at start: Int) -> Found? {
    if start > 0, Self.digit(scalars[start - 1]) != nil { return nil }
    guard let year = number(at: start), year.end == start + 4, (2008...2099).contains(year.value),
      let month = part(at: year.end, "年-/."), (1...12).contains(month.value),
      let day = part(at: month.end, "月-/."), (1...31).contains(day.value)
    else { return nil }
    let hasMark = day.end < scalars.count && (scalars[day.end] == "日" || scalars[day.end] == "号")
    guard hasMark || scalars[year.end] != "年" else { return nil }
    return Found(
      date: IssueDate(
        year: year.value, month: month.value, day: day.value,
        offset: UInt32(clamping: offsets[start])),
      start: start, end: day.end + (hasMark ? 1 : 0))
  }

  /// A number behind one of the signs.
  private func part(at place: Int, _ signs: String) -> (value: Int, end: Int)? {
    guard place < scalars.count, signs.unicodeScalars.contains(scalars[place]) else { return nil }
    return number(at: place + 1)
  }

  /// A run of digits, or of numerals as 二〇二五 and 二十三.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    var (value, end, tens) = (0, start, false)
    while end < scalars.count, end - start < 4 {
      if let digit = Self.digit(scalars[end]) {
        value = tens ? value + digit : value * 10 + digit
      } else if scalars[end] == "十", !tens {
        (value, tens) = (max(value, 1) * 10, true)
      } else {
        break
      }
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: return Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: return Int(scalar.value) - 0xFF10
    default: break
    }
    if scalar == "零" || scalar == "○" || scalar == "Ｏ" { return 0 }
    return Array("〇一二三四五六七八九".unicodeScalars).firstIndex(of: scalar)
  }
}
