/// How large the numbers of a report are.
public enum ReportScale: CaseIterable, Sendable {
  /// Every number is zero.
  case nothing
  /// A town or a small bureau.
  case office
  /// A busy bureau or a county.
  case county
  /// A large city, with counts of eight digits.
  case city

  /// The largest count of decisions.
  var decisions: Int {
    switch self {
    case .nothing: 0
    case .office: 900
    case .county: 60_000
    case .city: 99_999_999
    }
  }

  /// The largest number of requests by natural persons.
  var requests: Int {
    switch self {
    case .nothing: 0
    case .office: 12
    case .county: 400
    case .city: 9_000
    }
  }

  /// The largest number of documents of a kind.
  var documents: Int {
    switch self {
    case .nothing: 0
    case .office: 6
    case .county: 60
    case .city: 400
    }
  }
}
