import Documents
import GeneratedReports
import Testing

@testable import huizong

/// Places found one behind the other are those found all at once.
@Suite struct PlaceCursorTests {
  @Test("Any text, places in any order", arguments: UInt64(1)...60)
  func anyText(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = ["行政许可", "12", "\t", "\n", "\r\n", "é", "😀", "规范性文件的制发件数", " ", "\n\n"]
    var text: [UInt8] = []
    // Some have lines longer than a stretch that is counted at once.
    let count = random.below(3) == 0 ? 400 : 40
    for _ in 0..<count { text += Array(pieces[random.below(pieces.count)].utf8) }
    if random.below(4) == 0 { text += Array(repeating: 0xE8, count: 700) }
    var offsets = (0..<30).map { _ in random.below(text.count + 2) }
    if random.below(2) == 0 { offsets.sort() }
    let expected = TextPlaces.places(of: offsets, in: text)
    var cursor = PlaceCursor(text)
    for (offset, place) in zip(offsets, expected) {
      #expect(cursor.place(of: offset) == place, "byte \(offset)")
    }
  }
}
