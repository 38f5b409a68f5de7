import Testing

@testable import Publishing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("汇总", 4), ("（）", 4), ("：", 2), ("《》", 4), ("１２３", 6), ("　", 2),
    ("ｶ", 1), ("〇", 2), ("㎡", 2), ("𠀀", 2), ("\u{2FFF0}", 2), ("😀", 2), ("한", 2), ("あ", 2),
    ("e\u{301}", 1), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{202E}", 0), ("\u{FE0F}", 0),
    ("“”—…·①→★■α─", 11), ("\u{A0}", 1), ("\u{AD}", 0), ("￥", 2), ("\u{4DFF}", 2), ("\u{A000}", 2),
    ("\u{10FFFF}", 1),
  ])
  func `measures text`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(text.reduce(0) { $0 + DisplayWidth.of($1) } == width)
  }

  @Test func `gives marks and format characters no column`() {
    for scalar in (0...0xFFFF).compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      guard properties.age != nil else { continue }
      let isUnseen =
        [.nonspacingMark, .enclosingMark, .format].contains(properties.generalCategory)
      #expect((DisplayWidth.of(scalar) == 0) == isUnseen, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: [DisplayWidthRanges.zero, DisplayWidthRanges.wide])
  func `keeps the ranges in order and apart`(ranges: [UInt32]) {
    #expect(ranges.count.isMultiple(of: 2))
    for place in stride(from: 0, to: ranges.count, by: 2) {
      #expect(ranges[place] <= ranges[place + 1])
      #expect(place == 0 || ranges[place - 1] + 1 < ranges[place])
    }
  }

  @Test(arguments: [
    ("石岭区政府", 10, "石岭区政府"), ("石岭区政府", 9, "石岭区政…"), ("石岭区政府", 8, "石岭区…"),
    ("abc", 2, "a…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""), ("", 0, ""),
    ("e\u{301}e\u{301}x", 2, "e\u{301}…"),
  ])
  func `cuts text to a width`(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }
}
