import Testing

@testable import Documents

@Suite("Bytes as UTF-8")
struct UTF8ScanTests {
  @Test(
    "The first error",
    arguments: [
      ([0x61, 0x80], 1), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0xE8, 0xA7], 0), ([0x61, 0x62, 0xE8, 0xA7, 0x61], 2), ([0xC3], 0), ([0xF0, 0xA0, 0x80], 0),
    ] as [([UInt8], Int)])
  func firstError(_ bytes: [UInt8], _ offset: Int) {
    #expect(UTF8Scan(bytes).firstError == offset)
    // The place must not matter.
    let shifted = [UInt8](repeating: 0x61, count: 13) + bytes
    #expect(UTF8Scan(shifted).firstError == 13 + offset)
  }

  @Test("The same as the standard library says, at every place among Chinese and after any byte")
  func amongHan() {
    let text = Array("行政许可处理决定数量，规范性文件".utf8)
    for place in 0..<24 {
      for byte in UInt8.min...UInt8.max {
        for (length, rest) in [(40, 0), (place + 1, 0), (40, 2)] {
          var bytes = Array(text.prefix(length))
          bytes[place] = byte
          if rest > 0 { bytes.removeSubrange((place + 1)..<(place + 1 + rest)) }
          let error = UTF8Scan(bytes).firstError
          #expect((error == nil) == isUTF8(bytes[...]), "\(byte) at \(place)")
          if let error { #expect(isUTF8(bytes[..<error]), "\(byte) at \(place)") }
        }
      }
    }
  }

  private func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  @Test(
    "Every character is one",
    arguments: [
      0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF,
    ] as [UInt32])
  func characters(_ scalar: UInt32) {
    guard let character = Unicode.Scalar(scalar) else { return }
    let scan = UTF8Scan(Array(String(character).utf8))
    #expect(scan.firstError == nil)
    #expect(scan.isASCII == (scalar < 0x80))
    #expect(scan.hasLongCharacters == (scalar >= 0x800))
  }

  @Test("A byte 0 is seen wherever it stands", arguments: 0..<20)
  func zero(_ place: Int) {
    var bytes = [UInt8](repeating: 0x01, count: 20)
    #expect(!UTF8Scan(bytes).hasZero)
    bytes[place] = 0
    #expect(UTF8Scan(bytes).hasZero)
  }
}
