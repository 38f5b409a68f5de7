import Testing

@testable import Arguments

/// What a synopsis says, and what is none.
struct SynopsisTests {
  struct Reading: CustomTestStringConvertible, Sendable {
    let text: String
    var short: String?
    var long: String?
    var placeholder: String?
    var plurality = Synopsis.Plurality.one
    var isBracketed = false

    var testDescription: String { text }
  }

  static let readings = [
    Reading(text: "-q", short: "-q"),
    Reading(text: "--quiet", long: "--quiet"),
    Reading(text: "-q, --quiet", short: "-q", long: "--quiet"),
    Reading(text: "-o <folder>", short: "-o", placeholder: "folder"),
    Reading(text: "-o, --output <folder>", short: "-o", long: "--output", placeholder: "folder"),
    Reading(text: "--year <year>...", long: "--year", placeholder: "year", plurality: .repeated),
    Reading(
      text: "--year <year>,...", long: "--year", placeholder: "year", plurality: .commaSeparated),
    Reading(text: "<path>", placeholder: "path"),
    Reading(text: "[<path>]", placeholder: "path", isBracketed: true),
    Reading(text: "<path>...", placeholder: "path", plurality: .repeated),
    Reading(text: "[<path>...]", placeholder: "path", plurality: .repeated, isBracketed: true),
  ]

  @Test(arguments: readings)
  func reads(_ reading: Reading) throws {
    let synopsis = try #require(Synopsis(reading.text))
    #expect(synopsis.short == reading.short)
    #expect(synopsis.long == reading.long)
    #expect(synopsis.placeholder == reading.placeholder)
    #expect(synopsis.plurality == reading.plurality)
    #expect(synopsis.isBracketed == reading.isBracketed)
  }

  @Test(arguments: [
    "", " ", "-", "--", "path", "<>", "<path", "[]", "[--quiet]", "-qv", "--a=b", "-a -b",
    "<a> <b>", "<a> --b", "--a --b", "[<path>]...",
  ])
  func refuses(_ text: String) {
    #expect(Synopsis(text) == nil)
  }
}
