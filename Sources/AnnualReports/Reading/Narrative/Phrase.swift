/// A word as it is compared with a text in unified script, or a set of characters.
struct Phrase: ExpressibleByStringLiteral, Sendable {
  /// The characters.
  let scalars: [UInt32]

  init(_ text: some Sequence<Unicode.Scalar>) { scalars = text.map(\.value) }

  init(stringLiteral value: String) { self.init(value.unicodeScalars) }
}
