/// A sum of the form that a report gets wrong, by one.
public enum BrokenSum: String, CaseIterable, Sendable {
  /// A total of a row of table three.
  case row
  /// Received and carried in against outcomes and carried out.
  case flow
  /// The outcomes against their total.
  case outcomes
  /// The total of a forum of table four.
  case disputes

  /// The rows, as (key without applicant, applicants) that grow by one.
  var keys: [String] {
    switch self {
    case .row: ["requests.granted_partial.total"]
    case .flow: ["requests.received_new.natural", "requests.received_new.total"]
    case .outcomes: ["requests.granted.natural", "requests.granted.total"]
    case .disputes: ["disputes.review.total"]
    }
  }
}
