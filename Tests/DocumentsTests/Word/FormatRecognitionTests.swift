import Documents
import Testing

struct FormatRecognitionTests {
  @Test(arguments: [
    ("规章 0 0 0", "a.txt", DocumentFormat.text, false), ("a,b", "a.csv", .separatedValues, false),
    ("<!DOCTYPE html><p>", "a.htm", .html, false), ("\u{FEFF} <TABLE><tr>", "a.doc", .html, true),
    ("{\\rtf1 x}", "a.doc", .richText, true), ("%PDF-1.4", "a.docx", .pdf, true),
    (
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x", "a.mht", .webArchive,
      false
    ),
    ("<?xml version=\"1.0\"?><x/>", "a", .xml, false), ("\u{1}\u{2}\u{3}", "a.txt", .binary, true),
    ("", "a.txt", .text, false), ("1 < 2", "", .text, false),
    ("PK\u{3}\u{4}", "a.docx", .word, false),
  ])
  func byContent(text: String, name: String, format: DocumentFormat, lies: Bool) {
    let recognition = FormatRecognition(Array(text.utf8), name: name)
    #expect(recognition.format == format)
    #expect((recognition.note != nil) == lies)
  }

  @Test(arguments: [
    ("Word/Fixtures/report.docx", DocumentFormat.word), ("Word/Fixtures/report.odt", .openDocument),
    ("Spreadsheet/Fixtures/report.xlsx", .spreadsheet), ("Zip/Fixtures/gbk.zip", .archive),
    ("PDF/Fixtures/report.pdf", .pdf),
  ])
  func fixtures(file: String, format: DocumentFormat) {
    let bytes = Fixture.bytes(file)
    #expect(FormatRecognition(bytes, name: file) == FormatRecognition(bytes, name: ""))
    #expect(FormatRecognition(bytes, name: "report.txt").lyingExtension == "txt")
    #expect(FormatRecognition(bytes, name: file).format == format)
  }

  @Test func bytesOfNoTextAreBinary() {
    #expect(FormatRecognition([1, 2, 3, 4, 5, 6], name: "").format == .binary)
  }

  @Test func textInUTF16IsNotBinary() {
    let text = "规章\r\n0".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(FormatRecognition(text, name: "").format == .text)
  }

  /// The lower bytes of Chinese characters may be those of any control character.
  @Test(arguments: [true, false], [[], [0xFEFF]] as [[UInt16]])
  func theBytesOfUTF16MayLookLikeControls(isLittle: Bool, mark: [UInt16]) {
    let units = mark + (0x4E00..<0x5100).map { UInt16($0) } + Array("年12\t0\n".utf16)
    let text = units.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? bytes : bytes.reversed()
    }
    #expect(FormatRecognition(text, name: "").format == .text)
  }
}
