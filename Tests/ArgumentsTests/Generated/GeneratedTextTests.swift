import Arguments
import Testing

/// The texts that are made from the declaration of the sample program.
struct GeneratedTextTests {
  @Test(arguments: Language.allCases)
  func help(_ language: Language) throws {
    for (words, name) in [
      ([], "help"), (["help", "add"], "help-add"), (["help", "look"], "help-look"),
    ] {
      let request = try sampleProgram().request(words, language: language)
      guard case .show(let text) = request else { continue }
      expect(text, isIn: "\(name).\(language).txt")
    }
  }

  @Test(arguments: Shell.allCases, Language.allCases)
  func completions(_ shell: Shell, _ language: Language) {
    let text = sampleProgram().completions(for: shell, in: language)
    expect(text, isIn: "completions.\(language).\(shell)")
  }

  @Test(arguments: Language.allCases)
  func manual(_ language: Language) {
    expect(
      sampleProgram().manual(in: language, date: "January 31, 2025"),
      isIn: "manual.\(language).1")
  }

  @Test(arguments: Language.allCases)
  func markdown(_ language: Language) {
    expect(sampleProgram().markdown(in: language), isIn: "commands.\(language).md")
  }
}
