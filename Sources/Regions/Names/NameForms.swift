/// The ways in which texts write a division's name.
enum NameForms {
  /// Puts all forms of all names of a gazetteer into a trie.
  static func trie(of gazetteer: Gazetteer) -> NameTrie {
    var trie = NameTrie()
    for (index, row) in gazetteer.rows.enumerated() {
      trie.insert(row.name.utf8, .full, index)
    }
    Table.forEachRow(of: AliasesTable.text) { row in
      guard let code = row.codes(0).first else { return }
      let (name, short) = (row.content(1), row.content(2))
      for index in gazetteer.indices(of: code)
      where gazetteer.rows[index].name.utf8.elementsEqual(name) {
        insert(short, of: name, at: index, into: &trie)
      }
    }
    for (index, zone) in gazetteer.zones.enumerated() {
      ZoneNames.insert(zone, at: index, of: gazetteer, into: &trie)
    }
    return trie
  }

  /// Adds the forms a registered or customary short name gives.
  ///
  /// An autonomous division may drop the nationality (互助县, 互助自治县). A short name that is no
  /// beginning of the full one and ends in the type (锡盟, 塔县) is such a form itself. A short name
  /// that begins with 市 (市中 for 市中区) is never used alone: 市中级人民法院, 市北部.
  private static func insert(
    _ short: ArraySlice<UInt8>, of name: ArraySlice<UInt8>, at index: Int,
    into trie: inout NameTrie
  ) {
    let type = name.suffix(ScannedText.width)
    guard !short.elementsEqual(name), type.count == ScannedText.width else { return }
    if !name.starts(with: short), short.suffix(ScannedText.width).elementsEqual(type) {
      return trie.insert(short, .shortened, index)
    }
    if isAutonomous(name.span) {
      if !name.span.holds("区", at: name.count - ScannedText.width) {
        trie.insert(Array(short) + type, .shortened, index)
      }
      trie.insert(Array(short) + Array("自治".utf8) + type, .shortened, index)
    }
    if !short.span.holds("市", at: 0) {
      trie.insert(short, .bare, index)
    }
  }

  /// Whether a name ends in 自治 and one letter more.
  private static func isAutonomous(_ name: ScannedText) -> Bool {
    name.holds("自治", at: name.count - 3 * ScannedText.width)
  }
}
