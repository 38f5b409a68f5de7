import Documents

/// Tells at a glance whether a document may hold the table of 2014–2018.
///
/// All other reports are spared a second reading at next to no cost: one walk, sixteen bytes at a
/// time, looks for the three bytes that are rarest in each of several marks.
enum PreReformMarks {
  /// Whether words stand there that only this table has, or talk about it.
  static func areSeen(in text: [UInt8]) -> Bool {
    let text = text.span
    var block = 0
    while block + ByteLanes.threeCount <= text.count {
      var mask = candidates(text, at: block)
      while mask != 0 {
        if isMark(text, around: block + mask.trailingZeroBitCount) { return true }
        mask &= mask &- 1
      }
      block += ByteLanes.count
    }
    return (block..<text.count).contains { isMark(text, around: $0) }
  }

  /// A bit for each of sixteen bytes with which 指 may begin, or that may end 请 or 结 before 数: two
  /// of the bytes are rare enough.
  @inline(__always)
  private static func candidates(_ text: Span<UInt8>, at block: Int) -> UInt16 {
    let (first, second, third) = ByteLanes.three(text, at: block)
    let head = second.equal(to: 0x8C) & third.equal(to: 0x87)
    let row = (first.equal(to: 0xB7) | first.equal(to: 0x93)) & third.equal(to: 0x95)
    return (head | row).bits
  }

  /// Whether one of the marks has its rarest bytes at a place.
  private static func isMark(_ text: Span<UInt8>, around place: Int) -> Bool {
    marks.contains { mark in
      let start = place - mark.rarest
      guard start >= 0, start + mark.bytes.count <= text.count else { return false }
      return mark.bytes.indices.allSatisfy { text[start + $0] == mark.bytes[$0] }
    }
  }

  /// A mark, and where in it the bytes stand that are looked for.
  private struct Mark {
    let bytes: [UInt8]
    let rarest: Int

    init(_ text: String, rarest: Int) {
      bytes = Array(text.utf8)
      self.rarest = rarest
    }
  }

  /// The head of the first column, also in traditional script, and rows without which no such
  /// table is.
  private static let marks = [
    Mark("统计指标", rarest: 6), Mark("統計指標", rarest: 6), Mark("收到申请数", rarest: 11),
    Mark("申请办结数", rarest: 11),
  ]
}
