/// A type whose values can be written as one word on the command line.
///
/// Types that are `LosslessStringConvertible`, and enums of strings that list their cases, need only
/// declare the conformance. The cases of such an enum are the choices in help, errors, suggestions
/// and completions.
public protocol ArgumentValue: Sendable {
  /// Reads a value; `nil` when the word does not fit.
  init?(argument: String)

  /// All words that fit, when they are few enough to be listed; otherwise empty.
  static var choices: [String] { get }

  /// The word that would be read as this value, for showing defaults; empty when there is none.
  var argument: String { get }
}

extension ArgumentValue {
  /// No list of choices.
  public static var choices: [String] { [] }

  /// The value's description.
  public var argument: String { String(describing: self) }
}

extension ArgumentValue where Self: LosslessStringConvertible {
  /// Reads a value from its description.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension ArgumentValue where Self: RawRepresentable<String> & CaseIterable {
  /// The case with this raw value.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }

  /// The raw values of the cases, in the order of their declaration.
  public static var choices: [String] { allCases.map(\.rawValue) }

  /// The raw value.
  public var argument: String { rawValue }
}

extension Optional: ArgumentValue where Wrapped: ArgumentValue {
  /// Reads a value that is present; a word never stands for absence.
  public init?(argument: String) {
    guard let value = Wrapped(argument: argument) else { return nil }
    self = .some(value)
  }

  /// The choices of the value.
  public static var choices: [String] { Wrapped.choices }

  /// The word of the value; empty when there is none.
  public var argument: String { self?.argument ?? "" }
}

extension Array: ArgumentValue where Element: ArgumentValue {
  /// Reads the values of one word, separated by commas; `nil` if one of them is empty or does not fit.
  public init?(argument: String) {
    var values: [Element] = []
    for item in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard !item.isEmpty, let value = Element(argument: String(item)) else { return nil }
      values.append(value)
    }
    self = values
  }

  /// The choices of one element.
  public static var choices: [String] { Element.choices }

  /// The words of the elements, separated by commas; empty for no elements.
  public var argument: String { map(\.argument).joined(separator: ",") }
}

extension String: ArgumentValue {}
extension Int: ArgumentValue {}
extension Double: ArgumentValue {}
extension Bool: ArgumentValue {
  /// The two words of a truth value.
  public static var choices: [String] { ["true", "false"] }
}
