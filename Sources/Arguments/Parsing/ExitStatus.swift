/// What the program tells the shell when it ends.
public enum ExitStatus: Int32, CaseIterable, Sendable {
  /// All went well.
  case success = 0
  /// The work was done and found what it was asked to look for.
  case findings = 1
  /// Some or all of the work could not be done.
  case failure = 2

  /// What the status says, for help and manual.
  public var meaning: LocalizedText {
    switch self {
    case .success:
      LocalizedText(en: "All went well.", zh: "一切正常。")
    case .findings:
      LocalizedText(
        en: "The work was done, and there are findings at error level.",
        zh: "工作已完成，但发现错误级别的问题。")
    case .failure:
      LocalizedText(
        en: "Some or all of the work could not be done.", zh: "部分或全部工作无法完成。")
    }
  }
}
