/// A text, and perhaps a year, by which something is remembered.
///
/// Texts are the same only if their bytes are; unlike strings, they are not compared and hashed in a
/// normal form, which takes long for Chinese.
public struct TextKey: Hashable, Sendable {
  /// The text.
  public let text: String
  private let year: Int?

  /// A key for a text and a year; nil for none.
  public init(_ text: String, year: Int? = nil) {
    self.text = text
    self.year = year
  }

  /// Whether texts and years are the same.
  public static func == (left: TextKey, right: TextKey) -> Bool {
    guard left.year == right.year else { return false }
    return left.text.withBytes { one in
      right.text.withBytes { other in
        one.count == other.count && one.indices.allSatisfy { one[$0] == other[$0] }
      }
    }
  }

  /// Hashes the bytes of the text and the year.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    text.hashBytes(into: &hasher)
  }
}
