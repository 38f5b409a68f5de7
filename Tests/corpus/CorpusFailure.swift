/// Why a corpus could not be written.
struct CorpusFailure: Error {
  let message: String
}
