import Testing

@testable import Publishing

struct SpecialBytesTests {
  @Test(arguments: 1...40)
  func `finds each special byte at each place`(size: Int) {
    let neighbours: [UInt8] = [0x20, 0x21, 0x7E, 0x80, 0xAC, 0xA2, 0xFF]
    for place in 0..<size {
      for byte in UInt8.min...UInt8.max {
        var text = (0..<size).map { neighbours[($0 + place) % neighbours.count] }
        text[place] = byte
        let isSpecial = byte < 0x20 || byte == 0x7F || byte == 0x2C || byte == 0x22
        #expect(isPlain(text) == !isSpecial)
      }
    }
  }

  @Test func `takes nothing for plain`() {
    #expect(isPlain([]))
  }

  /// Whether the text was copied, and rightly.
  private func isPlain(_ text: [UInt8]) -> Bool {
    var room = [UInt8](repeating: 0, count: text.count + 8)
    let isPlain = text.withUnsafeBytes { source in
      room.withUnsafeMutableBytes { SpecialBytes.csv.copy(source, to: $0) }
    }
    return isPlain && Array(room.prefix(text.count)) == text
  }
}
