/// What the cells of a column hold, which decides how they are written and described.
public enum ColumnType: Sendable, Equatable {
  /// Text that came from outside, such as a name; guarded against being taken for a formula.
  case text

  /// Text of our own, such as a region's code or an indicator's key; written as it is.
  case code

  /// A whole number.
  case integer

  /// A decimal number.
  case number

  /// A year of the Gregorian calendar.
  case year

  /// `true` or `false`.
  case boolean

  /// The name of the type in a Frictionless Table Schema.
  var schemaName: StaticString {
    switch self {
    case .text, .code: "string"
    case .integer: "integer"
    case .number: "number"
    case .year: "year"
    case .boolean: "boolean"
    }
  }
}
