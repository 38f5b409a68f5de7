/// How a parameter is written on the command line: the line that stands in the help.
///
/// | written | is |
/// |---|---|
/// | `-q, --quiet` | a flag; either name may be missing |
/// | `-o, --output <folder>` | an option with a value |
/// | `--year <year>...` | an option that may be repeated |
/// | `--year <year>,...` | an option whose value is a list separated by commas |
/// | `<path>` | exactly one operand |
/// | `[<path>]` | an operand that may be left out |
/// | `<path>...` | one or more operands |
/// | `[<path>...]` | any number of operands |
public struct Synopsis: Hashable, Sendable {
  /// How many values a parameter takes, and how they are written.
  enum Plurality: Hashable, Sendable {
    case one
    case repeated
    case commaSeparated
  }

  /// The text as it was declared.
  public let text: String

  /// The name of one letter with its dash, as in `-o`.
  private(set) var short: String?

  /// The long name with its dashes, as in `--output`.
  private(set) var long: String?

  /// What the value is called, without its brackets, as in `folder`; `nil` for flags.
  private(set) var placeholder: String?

  /// How many values there may be.
  private(set) var plurality = Plurality.one

  /// Whether square brackets say that the operand may be left out.
  let isBracketed: Bool

  /// Reads a synopsis; `nil` when the text is none of the forms above.
  public init?(_ text: String) {
    self.text = text
    isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
    let words = (isBracketed ? text.dropFirst().dropLast() : text[...]).split(separator: " ")
    for (position, word) in words.enumerated() {
      let isLast = position == words.count - 1
      guard isLast && read(value: word) || placeholder == nil && read(name: word) else {
        return nil
      }
    }
    guard isOperand ? placeholder != nil : !isBracketed else { return nil }
  }

  /// Whether the parameter has no name, but a place.
  var isOperand: Bool { short == nil && long == nil }

  /// The names, the short one first; empty for operands.
  var names: [String] { [short, long].compactMap(\.self) }

  /// What errors call the parameter: the long name, the short one, or the value in brackets.
  var name: String { long ?? short ?? "<\(placeholder ?? "")>" }
}

extension Synopsis: ExpressibleByStringLiteral {
  /// Reads a synopsis that stands in the source; any other form than those above is a mistake there.
  public init(stringLiteral text: String) {
    guard let synopsis = Synopsis(text) else {
      preconditionFailure("'\(text)' is no synopsis of a parameter")
    }
    self = synopsis
  }
}

extension Synopsis {
  private mutating func read(name word: Substring) -> Bool {
    let name = word.hasSuffix(",") ? word.dropLast() : word
    if name.hasPrefix("--"), name.count > 2, !name.contains("="), long == nil {
      long = String(name)
    } else if name.hasPrefix("-"), name.count == 2, name != "--", short == nil {
      short = String(name)
    } else {
      return false
    }
    return true
  }

  private mutating func read(value word: Substring) -> Bool {
    var value = word
    if value.hasSuffix(">,...") {
      value = value.dropLast(4)
      plurality = .commaSeparated
    } else if value.hasSuffix(">...") {
      value = value.dropLast(3)
      plurality = .repeated
    }
    guard value.hasPrefix("<"), value.hasSuffix(">"), value.count > 2 else { return false }
    placeholder = String(value.dropFirst().dropLast())
    return true
  }
}
