/// A word that is not a value of its parameter.
struct Misfit: Error {
  /// The word, or the one item of a list that does not fit; possibly empty.
  let word: String
}
