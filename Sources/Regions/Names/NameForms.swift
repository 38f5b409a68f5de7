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
      let (name, short) = unsafe (row.content(1), row.content(2))
      for index in gazetteer.indices(of: code)
      where unsafe gazetteer.rows[index].name.utf8.elementsEqual(name) {
        unsafe insert(short, of: name, at: index, into: &trie)
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
    _ short: UnsafeBufferPointer<UInt8>, of name: UnsafeBufferPointer<UInt8>, at index: Int,
    into trie: inout NameTrie
  ) {
    let type = unsafe name.suffix(ScannedText.width)
    guard unsafe !short.elementsEqual(name), unsafe type.count == ScannedText.width else { return }
    if unsafe !name.starts(with: short), unsafe short.suffix(ScannedText.width).elementsEqual(type)
    {
      return unsafe trie.insert(short, .shortened, index)
    }
    let nameText = unsafe ScannedText(bytes: name)
    if isAutonomous(nameText) {
      if !nameText.holds("区", at: name.count - ScannedText.width) {
        unsafe trie.insert(Array(short) + type, .shortened, index)
      }
      unsafe trie.insert(Array(short) + Array("自治".utf8) + type, .shortened, index)
    }
    if unsafe !ScannedText(bytes: short).holds("市", at: 0) {
      unsafe trie.insert(short, .bare, index)
    }
  }

  /// Whether a name ends in 自治 and one letter more.
  private static func isAutonomous(_ name: ScannedText) -> Bool {
    unsafe name.holds("自治", at: name.bytes.count - 3 * ScannedText.width)
  }
}
