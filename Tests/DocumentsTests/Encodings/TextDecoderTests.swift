import Testing

@testable import Documents

@Suite("Decoding")
struct TextDecoderTests {
  static let simplified = """
    某县民政局2023年政府信息公开工作年度报告
    规章\t3\t0\t12
    行政规范性文件\t1\t\t4
    """
  static let traditional = """
    某縣民政局2023年政府信息公開工作年度報告
    規章\t3\t0\t12
    行政規範性文件\t1\t\t4
    """

  @Test("Every encoding is found without a mark", arguments: TextEncoding.allCases)
  func found(_ encoding: TextEncoding) throws {
    let text = encoding == .big5 ? Self.traditional : Self.simplified
    let decoded = try TextDecoder.decode(bytes(of: text, in: encoding))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(text.utf8))
  }

  @Test("A mark decides and is left out", arguments: TextEncoding.allCases)
  func marked(_ encoding: TextEncoding) throws {
    guard let mark = encoding.mark else { return }
    let decoded = try TextDecoder.decode(mark + bytes(of: "é", in: encoding))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array("é".utf8))
  }

  @Test(
    "A declaration is believed only as far as the bytes agree",
    arguments: TextEncoding.allCases, TextEncoding.allCases)
  func declared(_ encoding: TextEncoding, _ claim: TextEncoding) throws {
    let text = encoding == .big5 ? Self.traditional : Self.simplified
    let hint = DeclaredEncoding(label: claim.name)
    let decoded = try TextDecoder.decode(bytes(of: text, in: encoding), hint: hint)
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Array(text.utf8))
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let text: String
    var encoding = TextEncoding.utf8
  }

  @Test(
    "Short and odd texts",
    arguments: [
      Case(testDescription: "nothing", bytes: [], text: ""),
      Case(testDescription: "ASCII", bytes: Array("a\t1\n".utf8), text: "a\t1\n"),
      Case(testDescription: "a mark alone", bytes: [0xEF, 0xBB, 0xBF], text: ""),
      Case(testDescription: "a byte 0 in ASCII", bytes: [0x61, 0, 0x62], text: "a\0b"),
      Case(testDescription: "Latin letters in UTF-8", bytes: Array("café".utf8), text: "café"),
      Case(
        testDescription: "a label in GBK", bytes: [0xB9, 0xE6, 0xD5, 0xC2], text: "规章",
        encoding: .gb18030),
      Case(
        testDescription: "a character of four bytes in GB 18030",
        bytes: bytes(of: "规章\u{20000}", in: .gb18030), text: "规章\u{20000}", encoding: .gb18030),
      Case(
        testDescription: "ASCII and two labels in UTF-16",
        bytes: bytes(of: "<p>规章</p>", in: .utf16LittleEndian), text: "<p>规章</p>",
        encoding: .utf16LittleEndian),
    ])
  func short(_ example: Case) throws {
    let decoded = try TextDecoder.decode(example.bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == example.text)
    #expect(decoded.encoding == example.encoding)
  }

  @Test(
    "One bad byte is an error with its offset",
    arguments: [
      (TextEncoding.utf8, UInt8(0xFF)), (.gb18030, 0xFF), (.utf8, 0xC0),
    ])
  func badByte(_ encoding: TextEncoding, _ bad: UInt8) {
    let start = bytes(of: Self.simplified + "\n", in: encoding)
    let text = start + [bad] + bytes(of: "\n信息内容\n", in: encoding)
    #expect(
      throws: UndecodableText(reason: .badBytes, encoding: encoding, offset: start.count)
    ) { try TextDecoder.decode(text) }
  }

  @Test(
    "Half a character at the end is an error",
    arguments: [
      TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian,
    ])
  func cutOff(_ encoding: TextEncoding) {
    let whole = bytes(of: Self.simplified + "规", in: encoding)
    let start = bytes(of: Self.simplified, in: encoding).count
    #expect(throws: UndecodableText(reason: .badBytes, encoding: encoding, offset: start)) {
      try TextDecoder.decode(whole.dropLast())
    }
  }

  @Test("Bad bytes behind a mark are counted from the beginning of the file")
  func badBehindMark() {
    #expect(throws: UndecodableText(reason: .badBytes, encoding: .utf8, offset: 4)) {
      try TextDecoder.decode([0xEF, 0xBB, 0xBF, 0x61, 0xFF])
    }
    #expect(throws: UndecodableText(reason: .badBytes, encoding: .utf16LittleEndian, offset: 4)) {
      try TextDecoder.decode([0xFF, 0xFE, 0x61, 0, 0x00, 0xDC])
    }
  }

  @Test(
    "What is no Chinese text in any encoding is refused",
    arguments: [
      [UInt8](repeating: 0xFF, count: 9), Array(0x80...0xFF), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0, 0],
    ])
  func refused(_ bytes: [UInt8]) {
    #expect(throws: UndecodableText.self) { try TextDecoder.decode(bytes) }
  }

  @Test("A missing converter is told with its package")
  func missingConverter() {
    if CharacterConverter(from: "NO-SUCH-ENCODING") != nil {
      Issue.record("a converter of no name")
    }
    let error = UndecodableText(reason: .noConverter, encoding: .gb18030, offset: 0)
    #expect(error.english.contains("glibc-gconv-extra"))
    #expect(error.chinese.contains("glibc-gconv-extra"))
  }
}
