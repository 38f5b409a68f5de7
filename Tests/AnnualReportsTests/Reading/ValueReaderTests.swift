import Documents
import Testing

@testable import AnnualReports

@Suite struct ValueReaderTests {
  @Test(
    "A cell that is a number",
    arguments: [
      ("0", "0"), ("156", "156"), ("78.1561", "78.1561"), ("0.00", "0"),
      ("190.457379", "190.457379"),
      ("１２", "12"), ("1,180", "1180"), ("1，180", "1180"), ("1 180", "1180"),
      ("1,234,567", "1234567"),
      ("+2", "2"), ("＋2", "2"), ("增2", "2"), ("增加2", "2"), ("↑2", "2"), ("增72", "72"),
      ("-35", "-35"), ("－35", "-35"), ("−35", "-35"), ("减35", "-35"), ("减少35", "-35"),
      ("↓35", "-35"),
      ("增/减 0", "0"), ("0/0", "0"), ("+1/-1", "0"), ("增3减1", "2"), ("+(0) -(0)", "0"),
      ("0件", "0"), ("12宗", "12"), ("2560万元", "2560"), ("251000元", "251000"),
      ("无", "0"), ("零", "0"), ("〇", "0"), ("约700", "700"), ("100余", "100"), ("62.8万", "628000"),
      ("1.2亿", "120000000"), ("\u{200B}5\u{FEFF}", "5"), ("11398889", "11398889"),
      ("9000000000000", "9000000000000"), ("1.2345678", "1.234568"),
    ])
  func number(_ raw: String, _ expected: String) throws {
    let value = try #require(ValueReader.read(Script.glyphs(of: raw)[...]))
    #expect(value.status == .reported)
    #expect(Quantity(millionths: value.millionths).description == expected)
  }

  @Test(
    "A sign that nothing applies",
    arguments: ["/", "／", "\\", "-", "－", "—", "——", "–", "*", "×", "N/A", "不涉及", "不适用"])
  func notApplicable(_ raw: String) throws {
    let value = try #require(ValueReader.read(Script.glyphs(of: raw)[...]))
    #expect(value.status == .notApplicable)
  }

  @Test(
    "Digits put together as no number is",
    arguments: ["1，18", "007", "1,2345", "99999999999999999999", "10000000000000"])
  func unreadable(_ raw: String) throws {
    let value = try #require(ValueReader.read(Script.glyphs(of: raw)[...]))
    #expect(value.status == .unreadable)
  }

  @Test(
    "Words, labels and sums are no value",
    arguments: [
      "", " ", "规章", "1.属于国家秘密", "12+3", "3（其中网络2）", "5件/2件", "见附件", "O", "l2", "第3页", "5/2", "3-4",
    ])
  func words(_ raw: String) {
    #expect(ValueReader.read(Script.glyphs(of: raw)[...]) == nil)
  }
}
