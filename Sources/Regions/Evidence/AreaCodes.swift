/// The telephone area codes and the divisions they serve.
struct AreaCodes: Sendable {
  /// The compiled-in codes.
  static let standard = AreaCodes()

  /// The divisions by area code, leading zero included.
  private let divisions: [String: [DivisionCode]]

  private init() {
    var divisions: [String: [DivisionCode]] = [:]
    Table.forEachRow(of: AreaCodesTable.text) { divisions[$0.text(0)] = $0.codes(2) }
    self.divisions = divisions
  }

  /// The divisions a code such as `0517` serves; empty for an unknown one.
  subscript(code: String) -> [DivisionCode] { divisions[code] ?? [] }

  /// The divisions served by the area code a telephone number begins with, as `0901-3348600` or
  /// `（0901）3348600`; empty where the number has none, or an unknown one.
  ///
  /// Digits run together are read as area code and number only if seven or eight digits remain.
  func divisions(ofNumber number: String) -> [DivisionCode] {
    let digits = Self.digitRuns(in: number)
    guard let first = digits.first, first.first == "0" else { return [] }
    if first.count <= 4 { return self[first] }
    for length in [4, 3] where (7...8).contains(first.count - length) {
      let served = self[String(first.prefix(length))]
      if !served.isEmpty { return served }
    }
    return []
  }

  /// The runs of ASCII and full-width digits in a text; a country code 86 before the first is left
  /// out, and the zero it stands for is put back.
  private static func digitRuns(in text: String) -> [String] {
    var runs = [""]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: runs[runs.count - 1].unicodeScalars.append(scalar)
      case 0xFF10...0xFF19:
        runs[runs.count - 1].append(String(scalar.value - 0xFF10))
      default: if runs.last != "" { runs.append("") }
      }
    }
    if runs.count > 1, ["86", "086", "0086"].contains(runs[0]) {
      runs.removeFirst()
      if runs[0].first != "0" { runs[0] = "0" + runs[0] }
    }
    return runs
  }
}
