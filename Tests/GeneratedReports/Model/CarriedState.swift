/// What one year of an authority hands on to the next.
public struct CarriedState: Hashable, Sendable {
  /// The requests carried over, by kind of applicant, without the total.
  public var requests: [Int]
  /// The normative documents in force.
  public var documentsInForce: Int

  /// A state; by default that of a new authority, with nothing to hand on.
  public init(requests: [Int] = [], documentsInForce: Int = 0) {
    self.requests = requests
    self.documentsInForce = documentsInForce
  }
}
