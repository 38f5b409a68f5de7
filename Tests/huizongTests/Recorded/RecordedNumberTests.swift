import Testing

@testable import huizong

@Suite struct RecordedNumberTests {
  @Test(arguments: [
    ("0", 0), ("78.1561", 78_156_100), ("-4", -4_000_000), ("0.000001", 1),
    ("9223372036854.775807", Int64.max), ("", nil), ("-", nil), ("1.", nil), (".5", nil),
    ("1.0000001", nil), ("9223372036854.775808", nil), ("1,000", nil), ("1e3", nil), ("１", nil),
    ("1.2.3", nil), (" 1", nil),
  ])
  func readsMillionths(_ text: String, _ number: Int64?) {
    #expect(RecordedNumber.millionths(Array(text.utf8)[...]) == number)
  }

  @Test(arguments: [
    ("2024", 2024), ("0", 0), ("", nil), ("-1", nil), ("99999999999999999999", nil),
  ])
  func readsCounts(_ text: String, _ number: Int?) {
    #expect(RecordedNumber.count(Array(text.utf8)[...]) == number)
  }
}
