import Testing

@testable import Publishing

struct TextOutputTests {
  @Test(
    arguments: [
      (0, "0"), (9, "9"), (10, "10"), (-10, "-10"), (1_234_567_890, "1234567890"),
      (Int64.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ] as [(Int64, String)])
  func `writes whole numbers`(value: Int64, text: String) {
    var output = TextOutput()
    output.append(value)
    #expect(output.description == text)
    #expect(text == String(value))
  }

  @Test(
    arguments: [
      (0, "0"), (1, "0.000001"), (-1, "-0.000001"), (1_500_000, "1.5"), (2_000_000, "2"),
      (78_156_100, "78.1561"), (781_561_000_000, "781561"), (10_000_010, "10.00001"),
      (-500_000, "-0.5"), (.max, "9223372036854.775807"), (.min, "-9223372036854.775808"),
    ] as [(Int64, String)])
  func `writes millionths without trailing zeros`(value: Int64, text: String) {
    var output = TextOutput()
    output.append(millionths: value)
    #expect(output.description == text)
  }

  @Test func `writes powers of ten and their neighbours`() {
    var output = TextOutput()
    var expected = ""
    var power: UInt64 = 1
    for _ in 0..<20 {
      for value in [power - 1, power, power + 1] {
        output.append(magnitude: value, digits: 1)
        expected += "\(value)"
      }
      power = power &* 10
    }
    output.append(magnitude: .max, digits: 1)
    #expect(output.description == expected + "\(UInt64.max)")
  }

  @Test func `takes text in every shape`() {
    var output = TextOutput()
    #expect(output.isEmpty)
    output.append("")
    output.append("汇")
    output.append(literal: "总")
    output.append([0x61])
    output.append([0x61, 0x62, 0x63][1...])
    output.append([UInt8]([0x64]).span)
    output.append(byte: 0x65)
    output.append(byte: 0x66, count: 3)
    output.append(byte: 0x67, count: -1)
    #expect(output.description == "汇总abcdefff")
    #expect(output.count == output.bytes.count)
  }

  @Test func `drains when large and forgets what it gave`() {
    var output = TextOutput()
    var given: [UInt8] = []
    var calls = 0
    for value in 0..<1_000 {
      output.append(value)
      output.drain(whenOver: 100) { bytes in
        given += bytes
        calls += 1
      }
    }
    output.drain { given += $0 }
    output.drain { _ in calls += 1_000 }
    #expect(String(decoding: given, as: UTF8.self) == (0..<1_000).map(String.init).joined())
    #expect((2...30).contains(calls))
    #expect(output.isEmpty)
  }

  @Test func `keeps the bytes when the sink fails`() {
    struct Full: Error {}
    var output = TextOutput(capacity: 8)
    output.append("abc")
    #expect(throws: Full.self) {
      try output.drain { _ throws(Full) in throw Full() }
    }
    #expect(output.description == "abc")
  }
}
