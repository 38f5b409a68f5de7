internal import Arguments

/// Work that cannot go on: what is wrong, and what to do about it.
struct WorkError: Error, Sendable {
  /// What is wrong, in lower case and without a full stop.
  let message: LocalizedText

  /// What to do, line by line; nil where nothing can be advised.
  let advice: LocalizedText?

  init(_ message: LocalizedText, advice: LocalizedText? = nil) {
    self.message = message
    self.advice = advice
  }

  /// A path with which the system could not do something.
  init(_ path: FilePath, _ error: SystemError) {
    self.init(
      LocalizedText { language in
        "\(path.shown)\(language == .zh ? "：" : ": ")\(error.reason[language])"
      })
  }

  /// Results that could not be written to standard output.
  static func standardOutput(_ error: SystemError) -> WorkError {
    WorkError(
      LocalizedText(
        en: "standard output: \(error.reason[.en])", zh: "标准输出：\(error.reason[.zh])"))
  }
}
