import Testing

@testable import Documents

struct SpreadsheetTests {
  @Test func aWorkbookOfOpenpyxl() throws {
    let document = try SpreadsheetDocument.document(
      Fixture.bytes("Spreadsheet/Fixtures/report.xlsx"))
    #expect(
      Fixture.lines(document) == [
        "第二十条第（一）项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0||0", "行政事业性收费|78.1561|-3|0.0000001",
      ])
  }

  @Test(arguments: [
    ("78.156099999999995", "78.1561"), ("0", "0"), ("-12", "-12"), ("1E+3", "1000"),
    ("2560.0", "2560"), ("1.0000000000000001E-5", "0.00001"),
    ("12345678901234567890", "12345678901234567890"),
    ("abc", "abc"), ("", ""), ("1e400", "1e400"), ("-2.5E-7", "-0.00000025"),
  ])
  func numbers(stored: String, shown: String) {
    #expect(SheetNumber.text(stored) == shown)
  }

  @Test(arguments: [
    ("A1", SheetPlace(row: 0, column: 0)), ("$AB$12", SheetPlace(row: 11, column: 27)),
  ])
  func places(text: String, place: SheetPlace) {
    #expect(SheetPlace(text) == place)
  }

  @Test(arguments: ["", "A", "1", "1A", "A0", "a1", "ZZZZ1", "A99999999"])
  func noPlaces(text: String) {
    #expect(SheetPlace(text) == nil)
  }
}
