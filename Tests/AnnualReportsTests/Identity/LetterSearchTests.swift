import Documents
import Regions
import Testing

@testable import AnnualReports

/// What is left unread must be nothing that could have mattered.
@Suite struct LetterSearchTests {
  @Test(
    "Every spelling of a letter is found",
    arguments: [
      (PlaceClues.typeSpellings, "县区市旗州省盟岛域"), (PlaceClues.trailSpellings, "位页源构录"),
      (YearReader.months, "月"), (RunningText.titleLetters, "公"), (RunningText.one, "一"),
      (PlaceClues.townSpellings, "镇街苏乡"), (ScopeReader.wholeRegionSpellings, "总综涵报级省市县区州旗"),
    ])
  func spellings(_ search: LetterSearch, _ letters: String) {
    let letters = Set(letters.unicodeScalars.map(\.value))
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let glyphs = Script.glyphs(of: String(scalar))
      guard glyphs.contains(where: { letters.contains($0.scalar) }) else { continue }
      #expect(found(search, in: String(scalar)), "\(scalar)")
      #expect(found(search, in: "1，文\(scalar)"), "\(scalar)")
    }
    #expect(!found(search, in: "附件：工作人员3人，一律及时答复。".replacing("一", with: "")))
    #expect(!found(search, in: ""))
  }

  @Test("Broken bytes hide no letter")
  func brokenBytes() {
    for broken in [[0xE5], [0xE5, 0xB8], [0xF0, 0x9F], [0x80], [0xFF]] as [[UInt8]] {
      let bytes = broken + Array("县".utf8)
      #expect(found(PlaceClues.typeSpellings, in: bytes))
    }
  }

  @Test("Names of divisions end in known letters")
  func types() {
    for row in Gazetteer.standard.rows {
      let name = TextLine(row.name)
      #expect(name.has(anyOf: PlaceClues.types, at: name.count - 1), "\(row)")
    }
  }

  @Test(
    "Every word holds a letter of those that are looked for",
    arguments: [
      (PlaceClues.trailMarks, PlaceClues.trailSpellings),
      (ScopeReader.wholeRegion, ScopeReader.wholeRegionSpellings),
    ])
  func words(_ words: Words, _ search: LetterSearch) {
    for word in words.all { #expect(found(search, in: word.string), "\(word.string)") }
  }

  @Test("A Chinese character stays one, and a digit too")
  func staying() {
    for value in Array(UInt32(0x4000)...0x9FFF) + Array(0x30...0x3F) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(TextLine(String(scalar)).count == 1, "\(scalar)")
      #expect(TextLine("文(\(scalar))").count == 4, "\(scalar)")
    }
  }

  @Test("Letters are never counted too high", arguments: 0...300)
  func counting(length: Int) {
    let text = Array(String(repeating: "公开3 条(kai)，", count: length).utf8.prefix(length))
    let letters = TextLine(text.span, 0..<UInt32(length)).count
    for number in 1...(letters + 1) {
      let end = LetterCount.end(of: number, in: text.span)
      guard let end else { continue }
      let read = TextLine(text.span, 0..<UInt32(min(end + 2, length))).count
      #expect(read >= number)
    }
    let long = text + [UInt8](repeating: 0xE4, count: 640)
    let end = LetterCount.end(of: 500, in: long.span)
    #expect(end != nil)
  }

  private func found(_ search: LetterSearch, in text: String) -> Bool {
    found(search, in: Array(text.utf8))
  }

  private func found(_ search: LetterSearch, in bytes: [UInt8]) -> Bool {
    search.isIn(bytes.span)
  }
}
