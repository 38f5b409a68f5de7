import Documents
import Testing

struct OpenDocumentTests {
  private func lines(_ body: String) throws -> [String] {
    let names = ["office", "text", "table"].map { "xmlns:\($0)=\"urn:\($0)\"" }
    let xml = "<office:body \(names.joined(separator: " "))>\(body)</office:body>"
    return Fixture.lines(try OpenDocument.document(ZipBuilder.archive([("content.xml", xml)])))
  }

  @Test func aReportOfLibreOffice() throws {
    let document = try OpenDocument.document(Fixture.bytes("Word/Fixtures/report.odt"))
    #expect(Fixture.lines(document) == WordDocumentTests.report)
  }

  @Test(arguments: [
    (
      "spaces and breaks",
      "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d</text:p>",
      ["a b c d"]
    ),
    (
      "tracked changes",
      "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
        + "<text:p>new</text:p>", ["new"]
    ),
    (
      "repeated cells",
      "<table:table><table:table-row><table:table-cell "
        + "table:number-columns-repeated=\"2\"><text:p>0</text:p></table:table-cell><table:table-cell "
        + "table:number-columns-repeated=\"16000\"/></table:table-row></table:table>", ["0|0|"]
    ),
    (
      "repeated rows",
      "<table:table><table:table-row table:number-rows-repeated=\"2\">"
        + "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>",
      ["1", "1"]
    ),
    (
      "covered cells",
      "<table:table><table:table-row><table:table-cell "
        + "table:number-columns-spanned=\"2\"><text:p>1</text:p></table:table-cell>"
        + "<table:covered-table-cell/><table:table-cell><text:p>2</text:p></table:table-cell>"
        + "</table:table-row></table:table>", ["1|2:2"]
    ),
  ])
  func layouts(name: String, body: String, expected: [String]) throws {
    #expect(try lines(body) == expected)
  }

  @Test func anEncryptedDocument() {
    let bytes = ZipBuilder.archive([
      ("content.xml", "noise"), ("META-INF/manifest.xml", "<m><encryption-data/></m>"),
    ])
    #expect(
      Fixture.error { () throws(UnreadableDocument) in _ = try OpenDocument.document(bytes) }
        == .encrypted(.openDocument))
  }
}
