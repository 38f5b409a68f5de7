/// How a written name is formed from the registered one.
enum NameForm: UInt8, Sendable {
  /// The full name: 互助土族自治县.
  case full
  /// The short name with its type: 互助县, 大理州.
  case shortened
  /// The short name alone: 互助.
  case bare
  /// A zone's name.
  case zone
  /// What remains of a zone's name when its host's is taken away; holds after the host only.
  case zoneAfterHost
}

extension NameForm {
  /// Whether the name is a zone's.
  var isZone: Bool { self == .zone || self == .zoneAfterHost }
}
