/// A text as pieces and what parts them: lines, or cells.
struct PartedText {
  /// A piece, and the separator behind it: empty behind the last.
  private struct Piece {
    var text: ArraySlice<UInt8>
    var separator: ArraySlice<UInt8>
  }

  private var pieces: [Piece] = []
  private let areLines: Bool

  /// Parts a text at its line feeds, or at tabs, bars and line feeds.
  init(_ bytes: [UInt8], lines: Bool) {
    areLines = lines
    var start = 0
    for index in bytes.indices where isSeparator(bytes[index]) {
      pieces.append(Piece(text: bytes[start..<index], separator: bytes[index...index]))
      start = index + 1
    }
    pieces.append(Piece(text: bytes[start...], separator: []))
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == 0x0A || (!areLines && (byte == 0x09 || byte == 0x7C))
  }

  /// The bytes after a damage, and the piece that it befell; nothing where there is no place for it.
  func harmed(_ kind: Damage.Kind, at position: Int) -> (bytes: [UInt8], place: String)? {
    var pieces = pieces
    let index = position % max(pieces.count - 1, 1)
    guard pieces.count > 1 else { return nil }
    let place = (max(index - 2, 0)...min(index + 2, pieces.count - 1)).map { near in
      let text = String(decoding: pieces[near].text, as: UTF8.self)
      return near == index ? "<\(text)>" : text
    }.joined(separator: " ; ")
    switch kind {
    case .cut: pieces.removeSubrange((index + 1)...)
    case .lineLost, .cellLost: pieces.remove(at: index)
    case .lineDoubled, .cellDoubled: pieces.insert(pieces[index], at: index)
    case .otherSeparator: pieces[index].separator = Self.other(pieces[index].separator, position)
    case .tagLost: return nil
    }
    return (pieces.flatMap { $0.text + $0.separator }, place)
  }

  /// Another separator; a bar only between spaces, as people write it.
  private static func other(_ separator: ArraySlice<UInt8>, _ position: Int) -> ArraySlice<UInt8> {
    let others: [[UInt8]] = [[0x09], [0x20, 0x7C, 0x20], [0x0A], [0x20, 0x20]]
    let choices = others.filter { !$0.contains(separator.first ?? 0) }
    return choices[(position >> 16) % choices.count][...]
  }
}
