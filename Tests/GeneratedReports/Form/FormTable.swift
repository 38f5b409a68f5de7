/// A table of the form as it is drawn.
struct FormTable: Sendable {
  /// Which table it is.
  enum Kind: Sendable {
    case disclosure, requests, disputes
  }

  let kind: Kind
  /// How many columns it has.
  let width: Int
  var rows: [FormRow]
}
