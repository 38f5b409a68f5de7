import Documents
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct PDFDocumentTests {
  private static let isInstalled =
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
      access($0 + "/pdftotext", X_OK) == 0
    }

  private func error(_ bytes: [UInt8], _ settings: ProgramSettings = ProgramSettings())
    -> UnreadableDocument?
  {
    Fixture.error { () throws(UnreadableDocument) in
      _ = try PDFDocument.document(.bytes(bytes), settings: settings)
    }
  }

  @Test(.enabled(if: isInstalled)) func aReportOfLibreOffice() throws {
    let document = try PDFDocument.document(.file(path: Fixture.path("PDF/Fixtures/report.pdf")))
    let lines = Fixture.lines(document)
    #expect(lines.contains("规章|0||0"))
    #expect(lines.contains("行政规范性文件|12|3|57"))
    #expect(lines.contains { $0.hasSuffix("1.属于国家秘密|0|0") })
    #expect(lines.contains { $0.hasSuffix("2.其他法律行政法规禁止公开|21|") })
  }

  @Test(.enabled(if: isInstalled)) func damage() {
    let bytes = Fixture.bytes("PDF/Fixtures/report.pdf")
    #expect(error(Array(bytes.prefix(2000))) == .damaged(.pdf, .malformed))
    #expect(error([]) == .damaged(.pdf, .malformed))
  }

  @Test(.enabled(if: isInstalled)) func aPasswordAndPictures() {
    #expect(error(Fixture.bytes("PDF/Fixtures/encrypted.pdf")) == .encrypted(.pdf))
    let pictures = error(Fixture.bytes("PDF/Fixtures/pictures.pdf"))
    #expect(pictures == .picturesOnly(pages: 2))
    #expect(pictures?.message.english.contains("needs OCR") == true)
  }

  @Test func withoutPopplerTheErrorSaysHowToInstallIt() {
    var settings = ProgramSettings()
    settings.searchPath = "/nowhere"
    #expect(error([1], settings) == .missingProgram(.pdftotext))
    let advice = UnreadableDocument.missingProgram(.pdftotext).advice.english
    #expect(["poppler-utils", "dnf install", "brew install poppler"].allSatisfy(advice.contains))
  }
}
