import Testing

@testable import AnnualReports

/// The bytes that the search for sentences stops at.
@Suite struct SentenceMarksTests {
  @Test(
    "No mark is passed over, wherever it stands",
    arguments: "0589。！？０９未无無没沒".unicodeScalars.map(\.description))
  func marks(_ mark: String) {
    for before in 0...40 {
      let filler = String(repeating: "a", count: before)
      let text = Array("\(filler)\(mark)文文\(mark)，文文文文文文文文文文".utf8)
      let width = mark.utf8.count
      #expect(places(in: text).contains(before))
      #expect(places(in: text).contains(before + width + 6))
    }
  }

  @Test("Stretches end where they are told to", arguments: 1...50)
  func stretches(_ length: Int) {
    let text = Array(String(repeating: "工作有序。", count: 20).utf8)
    let stops = text.indices.filter { text[$0...].starts(with: Array("。".utf8)) }
    var marks = SentenceMarks(text.span)
    var found: [Int] = []
    for start in stride(from: 0, to: text.count, by: length) {
      let end = min(start + length, text.count)
      var place = marks.next(in: text.span, from: start, to: end)
      while place < end {
        found.append(place)
        place = marks.next(in: text.span, from: place + 1, to: end)
      }
    }
    #expect(Set(stops).isSubset(of: found))
    #expect(found == found.sorted())
  }

  private func places(in text: [UInt8]) -> [Int] {
    var marks = SentenceMarks(text.span)
    var places: [Int] = []
    var place = marks.next(in: text.span, from: 0, to: text.count)
    while place < text.count {
      places.append(place)
      place = marks.next(in: text.span, from: place + 1, to: text.count)
    }
    return places
  }
}
