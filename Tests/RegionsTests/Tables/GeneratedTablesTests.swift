import Testing

@testable import Regions

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct GeneratedTablesTests {
  static let tables: [(String, StaticString)] = [
    ("divisions.csv", DivisionsTable.text), ("changes.csv", ChangesTable.text),
    ("aliases.csv", AliasesTable.text), ("functional_areas.csv", FunctionalAreasTable.text),
    ("area_codes.csv", AreaCodesTable.text),
  ]

  @Test(arguments: tables) func areFresh(_ name: String, _ text: StaticString) {
    #expect(Self.file(name) == "\(text)\n", "run sh Data/embed.sh")
  }

  /// The text of a file of the folder Data; empty if it cannot be read.
  private static func file(_ name: String) -> String {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    guard let file = fopen(parts.joined(separator: "/") + "/Data/" + name, "rb") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
