/// Tells at a glance whether a document may hold the table of 2014–2018.
///
/// One walk by Horspool's method looks for several marks at once and steps over most bytes, so that
/// all other reports are spared a second reading at next to no cost.
enum PreReformMarks {
  /// Whether words stand there that only this table has, or talk about it.
  static func areSeen(in text: [UInt8]) -> Bool {
    unsafe text.withUnsafeBufferPointer { text in
      var end = window - 1
      while end < text.count {
        let step = unsafe steps[Int(text[end])]
        if step == 0, unsafe isMark(text[(end - window + 1)...]) { return true }
        end += max(1, step)
      }
      return false
    }
  }

  private static func isMark(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    marks.contains { unsafe rest.starts(with: $0) }
  }

  /// The head of the first column, also in traditional script, and rows without which no such
  /// table is.
  private static let marks: [[UInt8]] = ["统计指标", "統計指標", "收到申请数", "申请办结数"].map {
    Array($0.utf8)
  }

  /// As many bytes as the shortest mark has.
  private static let window = 12

  /// By the last byte of a window: how far the next one that can begin a mark is; 0 where this one
  /// may be a mark's.
  private static let steps: [Int] = {
    var steps = Array(repeating: window, count: 256)
    for mark in marks {
      for (index, byte) in mark.prefix(window).enumerated() {
        steps[Int(byte)] = min(steps[Int(byte)], window - 1 - index)
      }
    }
    return steps
  }()
}
