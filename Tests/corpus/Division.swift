/// A division of the gazetteer.
struct Division {
  let code: String
  let name: String
  let level: Substring
  let parent: String
}

/// The divisions that exist today, by code.
struct Divisions {
  private(set) var all: [Division] = []
  private(set) var names: [String: String] = [:]

  /// Reads a table with the columns code, name, level, parent, from, to.
  init(reading path: String) throws {
    let text = String(decoding: try File.read(path), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count >= 6, fields[5].isEmpty else { continue }
      let division = Division(
        code: String(fields[0]), name: String(fields[1]), level: fields[2],
        parent: String(fields[3]))
      all.append(division)
      names[division.code] = division.name
    }
    guard !all.isEmpty else { throw CorpusFailure(message: "\(path): no divisions") }
  }
}
