import Publishing
import Testing

struct NumberTextTests {
  @Test(
    arguments: [
      (0, "0", "0"), (12, "12", "+12"), (-3, "-3", "-3"), (999, "999", "+999"),
      (1_000, "1,000", "+1,000"), (-1_234_567, "-1,234,567", "-1,234,567"),
      (.min, "-9,223,372,036,854,775,808", "-9,223,372,036,854,775,808"),
      (.max, "9,223,372,036,854,775,807", "+9,223,372,036,854,775,807"),
    ] as [(Int64, String, String)])
  func `groups whole numbers`(value: Int64, text: String, signed: String) {
    #expect(NumberText.grouped(value) == text)
    #expect(NumberText.grouped(value, sign: .always) == signed)
  }

  @Test(
    arguments: [
      (0, "0"), (1_234_567_800_000, "1,234,567.8"), (-1, "-0.000001"), (1_000_000, "1"),
      (10_000_000, "10"), (.min, "-9,223,372,036,854.775808"),
    ] as [(Int64, String)])
  func `groups millionths`(value: Int64, text: String) {
    #expect(NumberText.grouped(millionths: value) == text)
  }

  @Test(
    arguments: [
      (1_250_000, 1, "1.2"), (1_350_000, 1, "1.4"), (1_250_001, 1, "1.3"), (-1_250_000, 1, "-1.2"),
      (500_000, 0, "0"), (1_500_000, 0, "2"), (2_500_000, 0, "2"), (-400_000, 0, "0"),
      (999_999, 2, "1.00"), (1_234_500_000, 2, "1,234.50"), (1, 6, "0.000001"), (0, 1, "0.0"),
      (.min, 1, "-9,223,372,036,854.8"), (.max, 0, "9,223,372,036,855"),
    ] as [(Int64, Int, String)])
  func `rounds half to even`(value: Int64, decimals: Int, text: String) {
    #expect(NumberText.rounded(millionths: value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (0, "0.0%"), (1_000_000, "100.0%"), (123_450, "12.3%"), (123_500, "12.4%"),
      (122_500, "12.2%"),
      (122_501, "12.3%"), (-34_000, "-3.4%"), (-400, "0.0%"), (12_345_678_000, "1,234,567.8%"),
      (.min, "-922,337,203,685,477.6%"),
    ] as [(Int64, String)])
  func `writes ratios as percent`(value: Int64, text: String) {
    #expect(NumberText.percent(ratioMillionths: value) == text)
  }

  @Test func `signs changes in percent`() {
    #expect(NumberText.percent(percentMillionths: 3_450_000, sign: .always) == "+3.4%")
    #expect(NumberText.percent(percentMillionths: -1_000_000, sign: .always) == "-1.0%")
    #expect(NumberText.percent(percentMillionths: 1, sign: .always) == "0.0%")
  }
}
