import Testing

@testable import Arguments

/// Declarations that contradict themselves.
struct DeclarationMistakeTests {
  @Test(
    arguments: [
      ([], nil), (["<a>", "[<b>...]", "-q"], nil),
      (["-q", "-q, --quiet"], .nameDeclaredTwice("-q")),
      (["--help"], .reservedName("--help")),
      (["<a>...", "<b>"], .operandAfterList("<b>")),
      (["[<a>]", "<b>"], .requiredAfterOptional("<b>")),
    ] as [([String], DeclarationMistake?)])
  func isFound(_ synopses: [String], _ mistake: DeclarationMistake?) {
    let parameters = synopses.compactMap(Synopsis.init).map { synopsis in
      ParameterSummary(
        synopsis: synopsis, help: LocalizedText(en: "", zh: ""), kind: .free, choices: [],
        isRequired: synopsis.isOperand && !synopsis.isBracketed)
    }
    #expect(parameters.count == synopses.count)
    #expect(DeclarationMistake.first(in: parameters) == mistake)
  }
}
