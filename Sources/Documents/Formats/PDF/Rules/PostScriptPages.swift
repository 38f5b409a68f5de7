/// Cuts what `pdftocairo -ps` writes into the drawings of its pages, by the comments that the
/// Document Structuring Conventions ask for.
enum PostScriptPages {
  /// The drawing of a page.
  struct Part {
    /// What is drawn, without the set-up before it.
    var content: ArraySlice<UInt8>
    /// Whether a wide page was turned to stand upright.
    var isTurned: Bool
  }

  private static let beginning = Array("%%Page: ".utf8)
  private static let setUp = Array("%%EndPageSetup".utf8)
  private static let wide = Array("%%PageOrientation: Landscape".utf8)
  private static let trailer = Array("%%Trailer".utf8)

  /// The pages in order; none where there are no such comments.
  static func split(_ drawing: [UInt8]) -> [Part] {
    let lines = lineStarts(of: drawing)
    var parts: [Part] = []
    var (isTurned, start) = (false, Int?.none)
    func end(at index: Int) {
      guard let begun = start else { return }
      parts.append(Part(content: drawing[begun..<index], isTurned: isTurned))
      (isTurned, start) = (false, nil)
    }
    for line in lines {
      let rest = drawing[line...]
      if rest.starts(with: beginning) || rest.starts(with: trailer) {
        end(at: line)
      } else if start == nil, rest.starts(with: wide) {
        isTurned = true
      } else if rest.starts(with: setUp) {
        start = line + setUp.count
      }
    }
    end(at: drawing.count)
    return parts
  }

  /// Where the lines begin that are comments of this kind.
  private static func lineStarts(of drawing: [UInt8]) -> [Int] {
    let percent = UInt8(ascii: "%")
    let bytes = drawing.span
    var starts: [Int] = []
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == percent, bytes[index + 1] == percent,
        index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
      {
        starts.append(index)
      }
      index += 1
    }
    return starts
  }
}
