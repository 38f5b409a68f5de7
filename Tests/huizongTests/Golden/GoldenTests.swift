import Testing

/// The program as its users meet it.
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func doesWhatIsExpected(_ golden: GoldenCase) {
    #expect(golden.differences() == "")
  }

  @Test func findsItsCases() {
    #expect(GoldenCase.all.count > 30)
  }
}
