import Documents
import Testing

@testable import huizong

@Suite struct ReadingTests {
  @Test func findsPlacesInOnePass() {
    let text = Array("一二\nab\n".utf8)
    let places = TextPlaces.places(of: [3, 0, 8, 7, 99], in: text)
    let expected = [(1, 2), (1, 1), (2, 2), (2, 1), (3, 1)]
    #expect(places.map { [$0.line, $0.column] } == expected.map { [$0.0, $0.1] })
    #expect(TextPlaces.places(of: [], in: text).isEmpty)
    #expect(TextPlaces.places(of: [5], in: []) == [TextPlaces.Place()])
  }

  @Test(arguments: [
    ("", ""), (" a ", "a"), ("1\n2", "1 2"), ("　甲　 乙　", "甲 乙"), ("\u{A0}x\t\ty", "x y"),
  ])
  func foldsWhiteSpace(_ text: String, _ folded: String) {
    #expect(FoldedText.bytes(Array(text.utf8)[...]) == Array(folded.utf8))
  }
}
