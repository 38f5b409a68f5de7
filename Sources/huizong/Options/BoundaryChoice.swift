internal import Arguments
internal import Rollups

/// Which boundaries regions have, as a word of the command line.
enum BoundaryChoice: String, CaseIterable, ArgumentValue {
  case asReported = "as-reported"
  case of2024 = "2024"

  var boundaries: Boundaries { self == .asReported ? .asReported : .of2024 }
}

extension InputOptions {
  /// The option for boundaries.
  static var boundaryChoice: Parameter<InputOptions> {
    .option(
      "--boundaries <boundaries>", \.boundaries,
      LocalizedText(
        en: "The boundaries of each report's year, or those of 2024 for all years.",
        zh: "按各年度的区划，或所有年度都按 2024 年的区划。"))
  }
}
